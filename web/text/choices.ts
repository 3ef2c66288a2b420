/** What a reader chose before, in this browser; null when nothing, or when the browser keeps nothing from a frame of another page. */
export function recallChoice(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit, where the browser lets us: a choice holds for this one all the same. */
export function rememberChoice(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // The reader sees what he chose; the next visit begins as this one did.
  }
}
