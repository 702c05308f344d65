export const milliseconds = <T>(work: () => T): readonly [T, number] => {
  const start = performance.now();
  return [work(), performance.now() - start];
};

/** Milliseconds of each call after a warm-up: median and 99th percentile. */
export const percentiles = <T>(
  questions: readonly T[],
  work: (question: T) => unknown,
): { readonly p50: number; readonly p99: number } => {
  for (const question of questions.slice(0, 50)) work(question);
  const times = questions.map((question) => milliseconds(() => work(question))[1]).sort((a, b) => a - b);
  return { p50: times[times.length >> 1]!, p99: times[Math.floor(times.length * 0.99)]! };
};

export const table = (heading: readonly string[], rows: readonly (readonly (string | number)[])[]): void => {
  console.log(`| ${heading.join(' | ')} |`);
  console.log(`| ${heading.map((_, i) => (i === 0 ? '---' : '---:')).join(' | ')} |`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log();
};
