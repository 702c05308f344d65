import type { ChainGaps } from '../../analysis/chain-gap/chain-gaps.js';
import type { Verb } from '../../analysis/chain-gap/segment-verbs.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { chainCode } from '../../snapshot/ask/derived-chain.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { defaultReport } from '../chain-status.js';

const countOf = ({ verbs }: ChainGaps, verb: Verb): number =>
  verbs.find((tally) => tally.verb === verb)!.count;

/** Answer of `chainGaps` for the chain in one place, as properties. */
export const gapProperties = (snapshot: Snapshot, chain: number, place: number) => {
  const { rows, gaps, facts } = defaultReport(snapshot, chain, place);
  const { members } = chainView(snapshot, chain);
  const [missing, weak]: [string[], string[]] = [[], []];
  const count = { STRONG: 0, PRESENT: 0, UNKNOWN: 0 };
  let possible = 0;
  for (const { row, status } of rows) {
    const code = snapshot.segments.codes[members[row]!.segment]!;
    if (status === 'MISSING') missing.push(code);
    else if (status === 'WEAK') weak.push(code);
    else count[status]++;
    if (facts.possible[row]! > 0) possible++;
  }
  const provisional = gaps.verbs.reduce((sum, { provisionalCount }) => sum + provisionalCount, 0);
  return {
    chain: chainCode(snapshot, chain),
    completeness: gaps.completeness.value,
    completenessLow: gaps.completeness.range?.low ?? null,
    completenessHigh: gaps.completeness.range?.high ?? null,
    missing,
    weak,
    missingCount: missing.length,
    weakCount: weak.length,
    strongCount: count.STRONG,
    presentCount: count.PRESENT,
    unknownCount: count.UNKNOWN,
    possiblyPresentCount: possible,
    provisionalCount: provisional,
    buildCount: countOf(gaps, 'BUILD'),
    completeCount: countOf(gaps, 'COMPLETE'),
    extendCount: countOf(gaps, 'EXTEND'),
  };
};
