import { type Resolution, resolvePlace } from '../../../../codes/place/resolve-place.js';
import type { RegionIndex } from '../../../../codes/region-index.js';
import type { TableLayout } from '../table-layout.js';
import type { RowPlacePart } from './row-place-part.js';

type Resolved = Resolution<RowPlacePart>;

const mostKept = 20_000;
const kept = new WeakMap<TableLayout, Map<string, Resolved>>();

const keptOf = (layout: TableLayout): Map<string, Resolved> => {
  const known = kept.get(layout) ?? new Map<string, Resolved>();
  kept.set(layout, known);
  if (known.size >= mostKept) known.clear();
  return known;
};

/** Resolves the parts of a row; a list names the same places in many rows, and means the same by them. */
export const resolveOnce = (
  parts: readonly RowPlacePart[],
  layout: TableLayout,
  regions: RegionIndex,
): Resolved => {
  const known = keptOf(layout);
  const key = parts.map(({ matched, text }) => `${matched.at} ${text}`).join('\u0001');
  const resolved = known.get(key) ?? resolvePlace(parts, regions);
  known.set(key, resolved);
  return resolved;
};
