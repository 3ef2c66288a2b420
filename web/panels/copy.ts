import type { Text } from '../text/ar.ts';

/** Puts text on the clipboard; false without the right to it. */
export async function putOnClipboard(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value);
    return true;
  } catch {
    return false;
  }
}

/** Puts text on the clipboard and says so. */
export async function copyText(value: string, say: (message: string) => void, text: Text): Promise<void> {
  // Without the right to the clipboard the value is shown, to be copied by hand.
  say((await putOnClipboard(value)) ? text.inspector.copied : value);
}
