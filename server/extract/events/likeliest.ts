/** The label with the highest log-probability in one row, `hint` being worth `worth` more. `rows`: words × labels. */
export function likeliest<Label extends string>(
  labels: readonly Label[],
  rows: Float32Array | undefined,
  row: number,
  hint: Label,
  worth: number,
): Label {
  let best = hint;
  let most = (rows?.[row * labels.length + labels.indexOf(hint)] ?? 0) + worth;
  labels.forEach((label, index) => {
    const score = rows?.[row * labels.length + index] ?? -Infinity;
    if (score > most) [best, most] = [label, score];
  });
  return best;
}

/** Log-odds as a chance between 0 and 1, two digits: what a reader is told. */
export function chance(odds: number): number {
  return Math.round(100 / (1 + Math.exp(-odds))) / 100;
}
