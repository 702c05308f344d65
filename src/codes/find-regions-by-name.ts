import type { IndexedRegion, RegionIndex } from './region-index.js';
import { regionShortName } from './region-short-name.js';

const separators = /[-—·/\\,，、>\s]+/g;

const isUnder = (region: IndexedRegion, above: IndexedRegion, index: RegionIndex): boolean =>
  index.path(region.code).some(({ code }) => code === above.code);

/** 三江县 for 三江侗族自治县: the short name with a plain suffix, of autonomous regions alone. */
const autonomous = (name: string, index: RegionIndex): IndexedRegion[] =>
  index.byShortName(regionShortName(name) ?? '').filter((region) => region.name.includes('自治'));

const directly = (name: string, index: RegionIndex): IndexedRegion[] => {
  const exact = index.byName(name);
  if (exact.length > 0) return exact;
  const short = index.byShortName(name);
  return short.length > 0 ? short : autonomous(name, index);
};

/** 广西壮族自治区桂林市, 江苏苏州昆山: every way to cut the name in two so that the right part lies in the left. */
const behindPrefix = (name: string, index: RegionIndex): IndexedRegion[] => {
  const regions = new Set<IndexedRegion>();
  for (let cut = 2; cut <= name.length - 2; cut += 1) {
    const above = directly(name.slice(0, cut), index);
    if (above.length === 0) continue;
    const rest = name.slice(cut);
    const below = directly(rest, index);
    for (const region of below.length > 0 ? below : behindPrefix(rest, index))
      if (above.some((container) => isUnder(region, container, index))) regions.add(region);
  }
  return [...regions];
};

const citiesFirst = (regions: IndexedRegion[], cities: boolean): IndexedRegion[] => {
  const wider = cities ? regions.filter((region) => region.level !== 'COUNTY') : [];
  return wider.length > 0 ? wider : regions;
};

/** Finds the regions that a name may mean: the exact name first, then without 市 or 县, then behind a wider region. */
export const findRegionsByName = (given: string, index: RegionIndex, cities: boolean): IndexedRegion[] => {
  const direct = directly(given, index);
  if (direct.length > 0) return citiesFirst(direct, cities);
  const name = given.replace(separators, '');
  return name.length > 40 ? [] : citiesFirst(behindPrefix(name, index), cities);
};
