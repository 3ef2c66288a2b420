const NAMES = [
  'canvas',
  'surface',
  'line-strong',
  'ink',
  'ink-2',
  'accent',
  'person',
  'org',
  'place',
  'event',
  'on-kind',
  'support',
  'support-soft',
  'dispute',
  'on-dispute',
  'warn',
  'warn-soft',
  'edge',
  'edge-faint',
  'edge-strong',
] as const;

/** The colours of the theme that holds, by the names that tokens.css gives them. */
export type Tokens = Readonly<Record<(typeof NAMES)[number] | 'font-ui', string>>;

/** Reads the theme from the custom properties that hold for an element. */
export function readTokens(element: Element): Tokens {
  const style = getComputedStyle(element);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const colours = Object.fromEntries(NAMES.map((name) => [name, read(name) || '#808080']));
  return { ...(colours as Record<(typeof NAMES)[number], string>), 'font-ui': read('font-ui') || 'sans-serif' };
}
