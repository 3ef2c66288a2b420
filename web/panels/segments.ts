/** A stretch to be marked, in offsets of the document. A mark of a higher rank hides what lies under it. */
export interface Span<M extends string> {
  readonly start: number;
  readonly end: number;
  readonly mark: M;
  readonly rank: number;
  readonly id?: string;
}

/** A run of characters under one mark, or none. */
export interface Segment<M extends string> {
  readonly text: string;
  readonly start: number;
  readonly mark: M | null;
  readonly id: string | null;
}

/** Cuts a text, which stands at `offset` in its document, where marks begin and end: joined again it is the text, letter by letter. */
export function cutSegments<M extends string>(text: string, offset: number, spans: readonly Span<M>[]): Segment<M>[] {
  const end = offset + text.length;
  const inside = spans.filter((span) => span.start < span.end && span.start >= offset && span.end <= end);
  const cuts = [...new Set([offset, end, ...inside.flatMap((span) => [span.start, span.end])])].toSorted((one, other) => one - other);
  const segments: Segment<M>[] = [];
  for (const [index, start] of cuts.entries()) {
    const stop = cuts[index + 1];
    if (stop === undefined) break;
    const over = inside.filter((span) => span.start <= start && span.end >= stop).toSorted((one, other) => other.rank - one.rank)[0];
    segments.push({ text: text.slice(start - offset, stop - offset), start, mark: over?.mark ?? null, id: over?.id ?? null });
  }
  return segments;
}

/** Whether every span lies within the text: if not, the text is not the one that was read. */
export function holdsSpans(text: string, offset: number, spans: readonly { readonly start: number; readonly end: number }[]): boolean {
  return spans.every((span) => span.start >= offset && span.end <= offset + text.length && span.start < span.end);
}
