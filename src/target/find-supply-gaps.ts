import { missingInputs } from '../analysis/missing-inputs.js';
import { chainRow, requireDepth } from '../place/chain-row.js';
import { InputError } from '../place/input-error.js';
import { placeRow } from '../place/place-row.js';
import type { RequestContext } from '../place/request-context.js';
import { listOf } from '../projection/adjacency.js';
import { chainView } from '../projection/chain-view.js';
import type { Image } from '../projection/image.js';
import { requireData } from './require-data.js';
import { supplyGapRows } from './supply-gap-rows.js';
import type { SupplyGapReport, SupplyGapsInput } from './supply-gaps.type.js';
import { supplyGapsBasis } from './supply-gaps-basis.js';

const mostPartners = 100;

const presentSegments = ({ rollup }: Image, place: number): number[] => {
  const cells = Array.from(
    { length: rollup.start[place + 1]! - rollup.start[place]! },
    (_, i) => rollup.start[place]! + i,
  );
  return cells.filter((cell) => rollup.count[cell]! > 0).map((cell) => rollup.segment[cell]!);
};

const requireFew = ({ length }: readonly unknown[]): void => {
  if (length > mostPartners)
    throw new InputError(
      'partners',
      { zh: `${length} 个地点`, en: `${length} places` },
      { zh: `最多 ${mostPartners} 个地点`, en: `at most ${mostPartners} places` },
    );
};

const partnerRows = (image: Image, place: number, { place: given, partners }: SupplyGapsInput): number[] => {
  const rows = partners.map((partner, i) => placeRow(image, `partners[${i}]`, partner));
  if (rows.includes(place))
    throw new InputError('partners', given.code, {
      zh: '与 place 不同的地点',
      en: 'other places than `place`',
    });
  return rows;
};

const isWanted = (image: Image, chain: string | null | undefined): ((segment: number) => boolean) => {
  if (!chain) return () => true;
  const wanted = new Set(chainView(image, chainRow(image, chain)).members.map(({ segment }) => segment));
  return (segment) => wanted.has(segment);
};

/** Which inputs local enterprises need that nobody makes here, and who makes them in partner areas. */
export const findSupplyGaps = ({ image }: RequestContext, input: SupplyGapsInput): SupplyGapReport => {
  requireFew(input.partners);
  const place = placeRow(image, 'place', input.place);
  requireData(image, 'place', place);
  const partners = partnerRows(image, place, input);
  const wanted = isWanted(image, input.chain);
  const suppliersOf = (segment: number) => listOf(image.segments.fedBy, segment);
  const present = new Set(presentSegments(image, place));
  const missing = missingInputs(present, suppliersOf, requireDepth('depth', input.depth));
  const gaps = supplyGapRows(
    image,
    place,
    partners,
    missing.filter(({ node }) => wanted(node)),
  );
  return {
    __typename: 'SupplyGapReport',
    total: gaps.length,
    gaps,
    basis: supplyGapsBasis(image, place, partners, input, gaps),
  };
};
