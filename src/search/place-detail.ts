import { none, type Snapshot } from '../snapshot/tables/snapshot.js';

const most = 2;

/** Names up to two regions around a place, the wider first; `itself` counts the place among them; null where there are none. */
export const placeDetail = (
  { places }: Snapshot,
  row: number | undefined,
  itself: boolean,
): string | null => {
  if (row === undefined || row === none) return null;
  const names: string[] = [];
  for (let at = itself ? row : places.parent[row]!; at !== none; at = places.parent[at]!)
    if (places.levels[at] !== 'NATION') names.unshift(places.names[at]!);
  return names.length === 0 ? null : names.slice(-most).join(' ');
};
