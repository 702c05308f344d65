import type { Report } from './report.js';
import { inTurns } from './timing.js';

/** One way to answer a question; one that is very short is gone so many times in a turn. */
export interface Way<Q> {
  readonly what: string;
  readonly aim?: string;
  readonly calls?: number;
  readonly work: (question: Q) => unknown;
}

/** Go all ways in turns and tell how long each takes, and how many times the first. */
export const tellTurns = async <Q>(
  report: Report,
  size: number,
  part: string,
  questions: readonly Q[],
  ways: readonly Way<Q>[],
): Promise<void> => {
  const times = await inTurns(
    questions,
    Object.fromEntries(ways.map(({ what, calls = 1, work }) => [what, { calls, work }])),
  );
  const first = times[ways[0]!.what]!;
  for (const { what, aim } of ways) {
    const value = times[what]!;
    report.tell(size, { part, what, aim, value, unit: 'ms', times: value / first });
  }
};
