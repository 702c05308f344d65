import { readRegion } from '../../../../codes/cell/read-region.js';
import { isRegionCode } from '../../../../codes/is-region-code.js';
import { type Resolution, resolvePlace } from '../../../../codes/place/resolve-place.js';
import type { CheckContext } from '../check-context.js';
import type { RowCheck } from '../row-check.js';
import type { TableLayout } from '../table-layout.js';
import { type PlaceBeside, placesBeside } from './place-beside.js';
import { resolveOnce } from './resolve-once.js';
import { type RowPlacePart, takePlaceParts } from './row-place-part.js';
import { type SaidPlace, sayPlace } from './say-place.js';

const isCode = ({ text }: RowPlacePart, { regions }: CheckContext): boolean =>
  isRegionCode(text) || (regions.byCode(text) !== undefined && regions.byName(text).length === 0);

const readCode = ({ text, level, matched }: RowPlacePart, { regions }: CheckContext): SaidPlace => {
  const { value, remarks } = readRegion(text, regions, level);
  return { region: value, remarks: remarks.map((remark) => ({ ...remark, matched, value: text })) };
};

/** The parts within what stands beside them, where alone they mean several places or none. */
const resolveWith = (
  parts: readonly RowPlacePart[],
  beside: () => readonly PlaceBeside[],
  layout: TableLayout,
  { regions }: CheckContext,
): Resolution<RowPlacePart> => {
  const alone = resolveOnce(parts, layout, regions);
  if (alone.candidates.length === 1 && !alone.unconfirmed) return alone;
  for (const { found } of beside()) {
    const helped = resolvePlace(parts, regions, [found]);
    if (helped.candidates.length === 1) return helped;
  }
  return alone;
};

const readParts = (
  parts: readonly RowPlacePart[],
  beside: () => readonly PlaceBeside[],
  layout: TableLayout,
  context: CheckContext,
): SaidPlace => {
  const resolved = resolveWith(parts, beside, layout, context);
  const isSilent = parts.length === resolved.skipped;
  const [first] = isSilent ? beside() : [];
  if (first) return { region: first.found.region.code, remarks: [first.remark] };
  return sayPlace(resolved, context);
};

/**
 * Reads the place of a row from all columns that name one: the levels that their headers state, the columns beside
 * them and the names' own endings take part together. A code says all; where the columns are silent, the address or
 * the name of the sheet stands in for them.
 */
export const checkRowPlace = (row: RowCheck, layout: TableLayout, context: CheckContext): void => {
  if (layout.resource.name !== 'enterprises') return;
  const parts = takePlaceParts(row, layout);
  const code = parts.find((part) => isCode(part, context));
  const { region, remarks } = code
    ? readCode(code, context)
    : readParts(parts, () => placesBeside(row, layout, context), layout, context);
  row.remarks.push(...remarks);
  if (region !== undefined) row.values.region = region;
};
