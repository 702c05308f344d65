import type { Language } from '../codes/language.js';
import { none, type Snapshot } from '../snapshot/tables/snapshot.js';

const most = 2;

const containers = ({ places }: Snapshot, row: number, itself: boolean): number[] => {
  const rows: number[] = [];
  for (let at = itself ? row : places.parent[row]!; at !== none; at = places.parent[at]!)
    if (places.levels[at] !== 'NATION') rows.push(at);
  return rows.slice(0, most);
};

/**
 * Names up to two regions around a place as its readers write them: 广西壮族自治区 柳州市; Liuzhou, Guangxi. `itself`
 * counts the place among them; null where there are none.
 */
export const placeDetail = (
  snapshot: Snapshot,
  row: number | undefined,
  itself: boolean,
  language: Language,
): string | null => {
  if (row === undefined || row === none) return null;
  const rows = containers(snapshot, row, itself);
  if (rows.length === 0) return null;
  const { names, englishNames } = snapshot.places;
  return language === 'en'
    ? rows.map((at) => englishNames[at]).join(', ')
    : rows
        .map((at) => names[at])
        .reverse()
        .join(' ');
};
