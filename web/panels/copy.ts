import type { Text } from '../text/ar.ts';

/** Puts text on the clipboard and says so. */
export async function copyText(value: string, say: (message: string) => void, text: Text): Promise<void> {
  try {
    await navigator.clipboard.writeText(value);
    say(text.inspector.copied);
  } catch {
    // Without the right to the clipboard the value is shown, to be copied by hand.
    say(value);
  }
}
