import type { Verb } from '../../analysis/chain-gap/segment-verbs.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { chainCode } from '../../snapshot/ask/derived-chain.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { defaultReport } from '../chain-status.js';

/** Answer of `chainGaps` for the chain in one place, as properties. */
export const gapProperties = (snapshot: Snapshot, chain: number, place: number) => {
  const { rows, gaps } = defaultReport(snapshot, chain, place);
  const { members } = chainView(snapshot, chain);
  const [missing, weak]: [string[], string[]] = [[], []];
  const count = { STRONG: 0, UNKNOWN: 0 };
  for (const { row, status } of rows) {
    const code = snapshot.segments.codes[members[row]!.segment]!;
    if (status === 'MISSING') missing.push(code);
    else if (status === 'WEAK') weak.push(code);
    else count[status]++;
  }
  const withVerb = (verb: Verb): number => gaps.verbs.find((entry) => entry.verb === verb)!.count;
  return {
    chain: chainCode(snapshot, chain),
    completeness: gaps.completeness,
    missing,
    weak,
    missingCount: missing.length,
    weakCount: weak.length,
    strongCount: count.STRONG,
    unknownCount: count.UNKNOWN,
    buildCount: withVerb('BUILD'),
    completeCount: withVerb('COMPLETE'),
    extendCount: withVerb('EXTEND'),
  };
};
