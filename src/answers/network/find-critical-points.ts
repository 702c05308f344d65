import type { KeptPart } from '../../analysis/graph/kept-part.js';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { placeRow } from '../../facts/place/place-row.js';
import { inPieces } from '../../pieces/in-pieces.js';
import { chainRow } from '../../request/chain-row.js';
import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import { type ChainView, chainView } from '../../snapshot/ask/chain-view.js';
import { chainEnterprisePieces } from '../../snapshot/ask/present-activities.js';
import { rollupCell } from '../../snapshot/ask/rollup-cell.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { answerBasis } from '../gap/answer-basis.js';
import { requireData } from '../gap/require-data.js';
import { criticalEnterpriseRows } from './critical-enterprise-rows.js';
import type { CriticalPointReport, CriticalPointsInput } from './critical-points.type.js';
import { bridgeRows, criticalSegmentRows } from './critical-segment-rows.js';
import { linkedShare } from './linked-share.js';
import { presentPart } from './present-part.js';

/** Segments above which betweenness would keep every reader waiting. */
const maxSegments = 3_000;

const methods = [
  ['betweenness', 'directed, not normalised, ends not counted', 'Freeman 1977; Brandes 2001'],
  ['cutPoint', 'articulation points without directions', 'Tarjan 1972'],
  [
    'coverage',
    'share of the chain’s enterprises here of which a supplier or customer is known',
    'liantu METHODS §1',
  ],
] as const;

const requireLinks = (chain: string, { graph }: ChainView): void => {
  if (graph.from.length > 0) return;
  throw new InputError(
    'chain',
    { zh: `${chain}（没有上下游关系）`, en: `${chain}, which has no links` },
    { zh: '环节之间有上下游关系的产业链', en: 'a chain whose segments are linked' },
  );
};

const requireFew = (chain: string, { nodes }: KeptPart): void => {
  if (nodes.length <= maxSegments) return;
  throw new InputError(
    'chain',
    {
      zh: `${chain}（本地已有${nodes.length}个环节）`,
      en: `${chain}, of which ${nodes.length} segments are present`,
    },
    {
      zh: `本地已有环节最多${maxSegments}个；请缩小产业链或地点`,
      en: `at most ${maxSegments} present segments; ask for a smaller chain or place`,
    },
  );
};

const isEstimated = ({ rollup }: Snapshot, place: number, view: ChainView, { nodes }: KeptPart): boolean =>
  nodes.some((row) => rollup.estimated[rollupCell(rollup, place, view.members[row]!.segment)] === 1);

/** Finds the segments, enterprises and links whose loss breaks a chain in a place; others are let in. */
export const findCriticalPoints = async (
  { snapshot }: RequestContext,
  input: CriticalPointsInput,
): Promise<CriticalPointReport> => {
  const place = placeRow(snapshot, 'place', input.place);
  requireData(snapshot, 'place', place);
  const chain = chainRow(snapshot, input.chain);
  const view = chainView(snapshot, chain);
  requireLinks(input.chain, view);
  const local = presentPart(snapshot, place, view);
  requireFew(input.chain, local);
  const enterprises = await inPieces(chainEnterprisePieces(snapshot, chain, place));
  return {
    __typename: 'CriticalPointReport',
    segments: await inPieces(criticalSegmentRows(snapshot, place, view, local)),
    enterprises: await inPieces(criticalEnterpriseRows(snapshot, enterprises)),
    bridges: bridgeRows(snapshot, view, local),
    basis: answerBasis(snapshot, {
      used: { place: keyOfPlace(snapshot, place), chain: input.chain },
      coverage: linkedShare(snapshot, enterprises),
      estimated: isEstimated(snapshot, place, view, local),
      methods,
    }),
  };
};
