import { type ChainsByCodeRow, chainsByCode } from '../../../cypher/queries.gen.js';
import type { Text } from '../../codes/language.js';
import { findChainRow } from '../../request/chain-row.js';
import { globalId } from '../../request/global-id.js';
import { keptWithSnapshot, ofFrame } from '../../request/kept-with-snapshot.js';
import { loadOne, loadPresent, oneByKey } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { type ChainDirection, chainCode, derivedChain } from '../../snapshot/ask/derived-chain.js';
import { segmentByCode } from './chain.repository.js';
import type { Chain } from './chain.type.js';
import type { Segment } from './segment.type.js';

const toChain = (row: ChainsByCodeRow): Chain => ({
  ...row,
  __typename: 'Chain',
  id: globalId('Chain', row.code),
});

const derivedDirections: Readonly<Record<ChainDirection, Text>> = {
  UPSTREAM: { zh: '上游', en: 'Upstream of' },
  DOWNSTREAM: { zh: '下游', en: 'Downstream of' },
};

const toDerivedChain = ({ snapshot }: RequestContext, row: number, segment: Segment): Chain => {
  const { direction, depth } = derivedChain(snapshot, row)!;
  const { zh, en } = derivedDirections[direction];
  return toChain({
    code: chainCode(snapshot, row),
    name: `${segment.name}的${zh}（${depth}级）`,
    nameEn: `${en} ${segment.nameEn ?? segment.name} (${depth})`,
    description: null,
    source: null,
    asOf: null,
    estimated: null,
    note: null,
  });
};

const derivedChains = async (context: RequestContext, rows: readonly number[]): Promise<Chain[]> => {
  const { codes } = context.snapshot.segments;
  const segmentOf = async (row: number): Promise<Chain[]> => {
    const code = codes[derivedChain(context.snapshot, row)!.segment]!;
    const segment = await loadOne(context, segmentByCode, code);
    return segment ? [toDerivedChain(context, row, segment)] : [];
  };
  return (await Promise.all(rows.map(segmentOf))).flat();
};

const readChains = async (context: RequestContext, codes: readonly string[]): Promise<Chain[]> => {
  const rows = codes.map((code) => findChainRow(context.snapshot, code));
  const isDerived = (row: number | null): row is number =>
    row !== null && derivedChain(context.snapshot, row) !== null;
  const plain = codes.filter((_, i) => !isDerived(rows[i]!));
  const read = plain.length === 0 ? [] : await context.store.run(chainsByCode, { codes: plain });
  return [...read.map(toChain), ...(await derivedChains(context, rows.filter(isDerived)))];
};

/** Chains of the graph, and chains derived from a segment, by code. */
export const chainByCode = keptWithSnapshot(
  'chains',
  oneByKey(
    readChains,
    ({ code }) => code,
    (chain) => chain,
  ),
  ofFrame,
);

export const listChains = (context: RequestContext): Promise<Chain[]> =>
  loadPresent(context, chainByCode, [...context.snapshot.chains.codes].sort());
