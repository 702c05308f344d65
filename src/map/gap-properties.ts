import type { Verb } from '../analysis/chain-gap/segment-verbs.js';
import { chainView } from '../projection/chain-view.js';
import { chainCode } from '../projection/derived-chain.js';
import type { Image } from '../projection/image.js';
import { defaultReport } from './chain-status.js';

/** What `chainGaps` says of the chain in one place, as properties. */
export const gapProperties = (image: Image, chain: number, place: number) => {
  const { rows, gaps } = defaultReport(image, chain, place);
  const { members } = chainView(image, chain);
  const [missing, weak]: [string[], string[]] = [[], []];
  const count = { STRONG: 0, UNKNOWN: 0 };
  for (const { row, status } of rows) {
    const code = image.segments.codes[members[row]!.segment]!;
    if (status === 'MISSING') missing.push(code);
    else if (status === 'WEAK') weak.push(code);
    else count[status]++;
  }
  const withVerb = (verb: Verb): number => gaps.verbs.find((one) => one.verb === verb)!.count;
  return {
    chain: chainCode(image, chain),
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
