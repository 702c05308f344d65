type Work<Q> = (question: Q) => unknown;

/** A way so short that it is gone so many times in one turn. */
export interface Short<Q> {
  readonly calls: number;
  readonly work: Work<Q>;
}

export const median = (values: ArrayLike<number>): number =>
  Float64Array.from(values).sort()[values.length >> 1]!;

const [maxRounds, maxMs] = [3, 30_000];

/** The middle one of three rounds; of fewer where three would take more than half a minute. */
export const rounds = async <T>(work: () => Promise<T>, value: (one: T) => number): Promise<T> => {
  const all: T[] = [];
  const begun = performance.now();
  const spent = (): number => performance.now() - begun;
  while (all.length === 0 || (all.length < maxRounds && (spent() * (all.length + 1)) / all.length < maxMs))
    all.push(await work());
  return all.sort((a, b) => value(a) - value(b))[(all.length - 1) >> 1]!;
};

/**
 * Median milliseconds of several ways to answer the same questions. The ways take turns question by question, so that
 * all meet the same neighbours; three questions are answered before the clock runs.
 */
export const inTurns = async <Q, Name extends string>(
  questions: readonly Q[],
  ways: Readonly<Record<Name, Work<Q> | Short<Q>>>,
): Promise<Record<Name, number>> => {
  const names = Object.keys(ways) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  const turn = async (name: Name, question: Q): Promise<number> => {
    const way = ways[name];
    const { calls, work } = typeof way === 'function' ? { calls: 1, work: way } : way;
    const start = performance.now();
    for (let call = 0; call < calls; call++) await work(question);
    return (performance.now() - start) / calls;
  };
  for (const question of questions.slice(0, 3)) for (const name of names) await turn(name, question);
  for (const question of questions)
    for (const name of names) times.get(name)!.push(await turn(name, question));
  const medians = names.map((name) => [name, median(times.get(name)!)]);
  return Object.fromEntries(medians) as Record<Name, number>;
};
