import type { IndexedRegion, RegionIndex } from '../region-index.js';

/** Finds the narrowest region that contains all of these, or is one of them; none where only the nation does. */
export const commonContainer = (
  regions: readonly IndexedRegion[],
  index: RegionIndex,
): IndexedRegion | undefined => {
  const [first, ...others] = regions.map(({ code }) => index.path(code));
  return first?.find(
    (region) =>
      region.level !== 'NATION' && others.every((path) => path.some(({ code }) => code === region.code)),
  );
};
