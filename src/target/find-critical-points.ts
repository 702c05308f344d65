import type { KeptPart } from '../analysis/kept-part.js';
import { chainRow } from '../place/chain-row.js';
import { InputError } from '../place/input-error.js';
import { keyOfPlace } from '../place/key-of-place.js';
import { placeRow } from '../place/place-row.js';
import type { RequestContext } from '../place/request-context.js';
import { type ChainView, chainView } from '../projection/chain-view.js';
import type { Image } from '../projection/image.js';
import { chainEnterprises } from '../projection/local-supply.js';
import { rollupCell } from '../projection/rollup-cell.js';
import { answerBasis } from './answer-basis.js';
import { criticalEnterpriseRows } from './critical-enterprise-rows.js';
import type { CriticalPointReport, CriticalPointsInput } from './critical-points.type.js';
import { bridgeRows, criticalSegmentRows } from './critical-segment-rows.js';
import { linkedShare } from './linked-enterprises.js';
import { presentPart } from './present-part.js';
import { requireData } from './require-data.js';

/** Above this betweenness would keep every reader waiting. */
const mostSegments = 3_000;

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
  if (nodes.length <= mostSegments) return;
  throw new InputError(
    'chain',
    {
      zh: `${chain}（本地已有 ${nodes.length} 个环节）`,
      en: `${chain}, of which ${nodes.length} segments are present`,
    },
    {
      zh: `本地已有环节最多 ${mostSegments} 个；请缩小产业链或地点`,
      en: `at most ${mostSegments} present segments; ask for a smaller chain or place`,
    },
  );
};

const isEstimated = ({ rollup }: Image, place: number, view: ChainView, { nodes }: KeptPart): boolean =>
  nodes.some((row) => rollup.estimated[rollupCell(rollup, place, view.members[row]!.segment)] === 1);

/** Which segment, enterprise or link of a chain breaks it in a place if it goes. */
export const findCriticalPoints = (
  { image }: RequestContext,
  input: CriticalPointsInput,
): CriticalPointReport => {
  const place = placeRow(image, 'place', input.place);
  requireData(image, 'place', place);
  const chain = chainRow(image, input.chain);
  const view = chainView(image, chain);
  requireLinks(input.chain, view);
  const local = presentPart(image, place, view);
  requireFew(input.chain, local);
  const enterprises = chainEnterprises(image, chain, place);
  return {
    __typename: 'CriticalPointReport',
    segments: criticalSegmentRows(image, place, view, local),
    enterprises: criticalEnterpriseRows(image, enterprises),
    bridges: bridgeRows(image, view, local),
    basis: answerBasis(image, {
      used: { place: keyOfPlace(image, place), chain: input.chain },
      coverage: linkedShare(image, enterprises),
      estimated: isEstimated(image, place, view, local),
      methods,
    }),
  };
};
