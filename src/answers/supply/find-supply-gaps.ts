import { missingInputs } from '../../analysis/graph/missing-inputs.js';
import { placeRow } from '../../facts/place/place-row.js';
import { chainRow, requireDepth } from '../../request/chain-row.js';
import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainView } from '../../snapshot/ask/chain-view.js';
import { listOf } from '../../snapshot/tables/adjacency.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { ruleAsked } from '../gap/gap-question.js';
import { requireData } from '../gap/require-data.js';
import { supplyGapRows } from './supply-gap-rows.js';
import type { SupplyGapReport, SupplyGapsInput } from './supply-gaps.type.js';
import { supplyGapsBasis } from './supply-gaps-basis.js';

const maxPartners = 100;

const presentSegments = ({ rollup }: Snapshot, place: number): number[] => {
  const cells = Array.from(
    { length: rollup.start[place + 1]! - rollup.start[place]! },
    (_, i) => rollup.start[place]! + i,
  );
  return cells.filter((cell) => rollup.count[cell]! > 0).map((cell) => rollup.segment[cell]!);
};

const requireFew = ({ length }: readonly unknown[]): void => {
  if (length > maxPartners)
    throw new InputError(
      'partners',
      { zh: `${length}个地点`, en: `${length} places` },
      { zh: `最多${maxPartners}个地点`, en: `at most ${maxPartners} places` },
    );
};

const partnerRows = (
  snapshot: Snapshot,
  place: number,
  { place: given, partners }: SupplyGapsInput,
): number[] => {
  const rows = partners.map((partner, i) => placeRow(snapshot, `partners[${i}]`, partner));
  if (rows.includes(place))
    throw new InputError('partners', given.code, {
      zh: '与place不同的地点',
      en: 'other places than `place`',
    });
  return rows;
};

const isWanted = (snapshot: Snapshot, chain: string | null | undefined): ((segment: number) => boolean) => {
  if (!chain) return () => true;
  const wanted = new Set(
    chainView(snapshot, chainRow(snapshot, chain)).members.map(({ segment }) => segment),
  );
  return (segment) => wanted.has(segment);
};

/** Finds the inputs that local enterprises need and nobody makes here, and their makers in partner areas. */
export const findSupplyGaps = ({ snapshot }: RequestContext, input: SupplyGapsInput): SupplyGapReport => {
  requireFew(input.partners);
  const place = placeRow(snapshot, 'place', input.place);
  requireData(snapshot, 'place', place);
  const partners = partnerRows(snapshot, place, input);
  const wanted = isWanted(snapshot, input.chain);
  const suppliersOf = (segment: number) => listOf(snapshot.segments.fedBy, segment);
  const present = new Set(presentSegments(snapshot, place));
  const missing = missingInputs(present, suppliersOf, requireDepth('depth', input.depth));
  const asked = { place, partners, ...ruleAsked(input) };
  const gaps = supplyGapRows(
    snapshot,
    asked,
    missing.filter(({ node }) => wanted(node)),
  );
  return {
    __typename: 'SupplyGapReport',
    total: gaps.length,
    gaps,
    basis: supplyGapsBasis(snapshot, asked, input, gaps),
  };
};
