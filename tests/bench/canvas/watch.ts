/** How long nothing must be drawn for a picture to count as complete. */
const QUIET = 250;

/** Notes when pixels are last put on any canvas of the page. Call before the canvases exist. */
export function watchCanvases(): { settled(): Promise<number> } {
  let last = performance.now();
  const prototype = CanvasRenderingContext2D.prototype;
  for (const name of ['fill', 'stroke', 'fillText', 'drawImage'] as const) {
    const draw = prototype[name] as (...input: unknown[]) => void;
    Object.defineProperty(prototype, name, {
      value(this: CanvasRenderingContext2D, ...input: unknown[]) {
        last = performance.now();
        return draw.apply(this, input);
      },
    });
  }
  return {
    /** The moment of the last drawing, once it is quiet. */
    settled: () =>
      new Promise((resolve) => {
        const start = performance.now();
        const look = () => {
          if (performance.now() - Math.max(last, start) > QUIET) resolve(last);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
  };
}

/** Notes the time between frames until the answer is called, which tells their 95th percentile in ms. */
export function timeFrames(): () => number {
  const times: number[] = [];
  let before: number | null = null;
  let handle = requestAnimationFrame(function note(now) {
    if (before !== null) times.push(now - before);
    before = now;
    handle = requestAnimationFrame(note);
  });
  return () => {
    cancelAnimationFrame(handle);
    times.sort((one, other) => one - other);
    return times[Math.floor(times.length * 0.95)] ?? 0;
  };
}
