import type { Text } from '../language.js';
import type { IndexedRegion, RegionIndex } from '../region-index.js';

const under = (region: IndexedRegion, index: RegionIndex): string => {
  const parent = region.parent ? index.byCode(region.parent) : undefined;
  return parent && parent.level !== 'NATION'
    ? `${parent.name}${region.name} ${region.code}`
    : `${region.name} ${region.code}`;
};

/** Names regions between which nothing decides, each behind the one that contains it. */
export const ambiguousRegions = (regions: readonly IndexedRegion[], index: RegionIndex): Text => {
  const names = regions.map((region) => under(region, index));
  return { zh: names.join('、'), en: names.join(' or ') };
};
