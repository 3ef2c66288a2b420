/** The likeliest run of labels in which I- continues its own kind alone. `scores`: words × labels, log-probabilities, row by row. */
export function bestPath(scores: Float32Array, labels: readonly string[]): number[] {
  const width = labels.length;
  const length = scores.length / width;
  const barred = labels.map((before) => labels.map((label) => label.startsWith('I') && before.slice(2) !== label.slice(2)));
  let best = labels.map((label, index) => (label.startsWith('I') ? -Infinity : (scores[index] ?? -Infinity)));
  const backs: Int32Array[] = [];
  for (let word = 1; word < length; word += 1) {
    const back = new Int32Array(width);
    best = labels.map((_, label) => {
      let from = 0;
      let most = -Infinity;
      for (let before = 0; before < width; before += 1) {
        const score = best[before] ?? -Infinity;
        if (score > most && barred[before]?.[label] !== true) {
          most = score;
          from = before;
        }
      }
      back[label] = from;
      return most + (scores[word * width + label] ?? -Infinity);
    });
    backs.push(back);
  }
  if (length === 0) return [];
  const path = [best.indexOf(Math.max(...best))];
  for (const back of backs.toReversed()) path.push(back[path.at(-1) ?? 0] ?? 0);
  return path.reverse();
}
