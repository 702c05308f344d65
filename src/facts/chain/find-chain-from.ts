import { chainRow, requireDepth } from '../../request/chain-row.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainMembers, isCutOff } from '../../snapshot/ask/chain-members.js';
import { type ChainDirection, derivedChain } from '../../snapshot/ask/derived-chain.js';
import type { Chain } from './chain.type.js';
import { chainByCode } from './chain-by-code.js';
import type { ChainDerivation } from './chain-from.type.js';

/** Derives the chain of everything upstream or downstream of a segment. Throws InputError, UnknownName. */
export const findChainFrom = (
  context: RequestContext,
  segment: string,
  depth: number,
  direction: ChainDirection,
): Promise<Chain | undefined> | Chain | undefined => {
  const code = `from:${segment}:${direction}:${requireDepth('depth', depth)}`;
  chainRow(context.snapshot, code);
  return loadOne(context, chainByCode, code);
};

/** Derivation of a chain; null for a chain of the graph. */
export const derivationOf = ({ snapshot }: RequestContext, { code }: Chain): ChainDerivation | null => {
  const chain = chainRow(snapshot, code);
  const derived = derivedChain(snapshot, chain);
  return (
    derived && {
      segmentCode: snapshot.segments.codes[derived.segment]!,
      direction: derived.direction,
      depth: derived.depth,
      segmentCount: chainMembers(snapshot, chain).length,
      cut: isCutOff(snapshot, chain),
    }
  );
};
