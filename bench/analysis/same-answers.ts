import { chainView } from '../../src/snapshot/ask/chain-view.js';
import type { Snapshot } from '../../src/snapshot/tables/snapshot.js';
import type { Store } from '../../src/store/store.js';
import { gaps, targets } from './in-process.js';
import type { Question } from './questions.js';

type Ask = (question: Question) => Promise<Record<string, unknown>[]>;

/** NaN here is null there; sums in another order differ in their last digits. */
const near = (own: number, found: number | null): boolean =>
  Number.isNaN(own) || found === null
    ? Number.isNaN(own) && found === null
    : Math.abs(own - found) <= 1e-9 * Math.max(1, Math.abs(own));

/** Throws unless a query says of every segment what the snapshot says. */
export const requireSameGaps = async (snapshot: Snapshot, question: Question, ask: Ask): Promise<void> => {
  const { facts } = gaps(snapshot, question);
  const rows = await ask(question);
  const { members } = chainView(snapshot, snapshot.chains.rowOf.get(question.chain)!);
  members.forEach(({ segment }, row) => {
    const found = rows[row]!;
    const same =
      found.segment === snapshot.segments.codes[segment] &&
      found.n === facts.enterprises[row] &&
      near(facts.locationQuotient[row]!, found.locationQuotient as number | null) &&
      near(facts.concentration[row]!, found.concentration as number | null);
    if (!same)
      throw new Error(
        `${question.placeCode} ${question.chain}, row ${row}: ${JSON.stringify(found)} is not n ${facts.enterprises[row]}, LQ ${facts.locationQuotient[row]}, HHI ${facts.concentration[row]}`,
      );
  });
};

/** Throws unless as many are said to be in every segment as the snapshot says. */
export const requireSameCounts = (
  snapshot: Snapshot,
  question: Question,
  counts: readonly { readonly segment: string; readonly n: number }[],
): void => {
  const { facts } = gaps(snapshot, question);
  const { members } = chainView(snapshot, snapshot.chains.rowOf.get(question.chain)!);
  members.forEach(({ segment }, row) => {
    const { segment: code, n } = counts[row]!;
    if (code !== snapshot.segments.codes[segment] || n !== facts.enterprises[row])
      throw new Error(`${question.placeCode} ${code}: ${n} is not ${facts.enterprises[row]}`);
  });
};

/** Throws unless a query names the same fifty in the same order, with the same scores. */
export const requireSameTargets = async (
  store: Store,
  snapshot: Snapshot,
  question: Question,
  ask: Ask,
): Promise<number> => {
  const { first, total } = await targets(store, snapshot, question);
  const rows = await ask(question);
  first(50).forEach(({ enterpriseId, scoring }, i) => {
    const found = rows[i];
    if (found?.id !== enterpriseId || Math.abs((found.score as number) - scoring.value!) > 1e-9)
      throw new Error(
        `${question.placeCode} ${question.segment}, rank ${i + 1}: ${JSON.stringify(found)} is not ${enterpriseId} ${scoring.value}`,
      );
  });
  return total;
};
