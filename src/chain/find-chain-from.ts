import { chainRow, requireDepth } from '../place/chain-row.js';
import { loadOne } from '../place/loader.js';
import type { RequestContext } from '../place/request-context.js';
import { chainMembers, isCutOff } from '../projection/chain-members.js';
import { type ChainDirection, derivedChain } from '../projection/derived-chain.js';
import type { Chain } from './chain.type.js';
import { chainByCode } from './chain-by-code.js';
import type { ChainDerivation } from './chain-from.type.js';

/** The chain of everything upstream or downstream of a segment. Throws InputError, UnknownName. */
export const findChainFrom = (
  context: RequestContext,
  segment: string,
  depth: number,
  direction: ChainDirection,
): Promise<Chain | undefined> | Chain | undefined => {
  const code = `from:${segment}:${direction}:${requireDepth('depth', depth)}`;
  chainRow(context.image, code);
  return loadOne(context, chainByCode, code);
};

/** How a chain is derived; null for a chain of the graph. */
export const derivationOf = ({ image }: RequestContext, { code }: Chain): ChainDerivation | null => {
  const chain = chainRow(image, code);
  const derived = derivedChain(image, chain);
  return (
    derived && {
      segmentCode: image.segments.codes[derived.segment]!,
      direction: derived.direction,
      depth: derived.depth,
      segmentCount: chainMembers(image, chain).length,
      cut: isCutOff(image, chain),
    }
  );
};
