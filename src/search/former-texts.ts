import type { RegionChange } from '../codes/place/region-change.js';
import { successorsOf } from '../codes/place/successors.js';
import { type IndexedRegion, RegionIndex } from '../codes/region-index.js';
import { regionShortName } from '../codes/region-short-name.js';

/** Zones are looked for as parks, but for new areas that are spoken of as if they were divisions. */
const isArea = ({ kind, name }: RegionChange): boolean => kind !== 'ZONE' || /(?<!高)新区$/.test(name);

const isFree = (index: RegionIndex, name: string): boolean =>
  index.byName(name).length === 0 && index.byShortName(name).length === 0;

const namesOf = ({ name }: RegionChange, index: RegionIndex): string[] => {
  const short = regionShortName(name);
  return [
    ...(index.byName(name).length === 0 ? [name] : []),
    ...(short !== undefined && isFree(index, short) ? [short] : []),
  ];
};

/**
 * Lists by code under which names and codes each present region is looked for, of units that are gone or that are no
 * divisions. What a present region goes by is its own alone.
 */
export const formerTexts = (
  regions: readonly IndexedRegion[],
  changes: readonly RegionChange[],
): ReadonlyMap<string, readonly string[]> => {
  const index = new RegionIndex(regions, changes);
  const texts = new Map<string, string[]>();
  for (const change of changes.filter(isArea)) {
    const codes = index.byCode(change.code) ? [] : [change.code];
    for (const { code } of successorsOf(change, index))
      texts.set(code, [...(texts.get(code) ?? []), ...namesOf(change, index), ...codes]);
  }
  return texts;
};
