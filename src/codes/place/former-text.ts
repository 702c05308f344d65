import type { Text } from '../language.js';
import type { IndexedRegion, RegionIndex } from '../region-index.js';
import type { RegionChange } from './region-change.js';
import { successorsOf } from './successors.js';

const verbs: Readonly<Record<string, Text>> = {
  RENAMED: { zh: '更名为', en: 'was renamed' },
  RECODED: { zh: '改隶或改码，为', en: 'was recoded as' },
  CONVERTED: { zh: '改为', en: 'became' },
  MERGED: { zh: '并入', en: 'was merged into' },
  SPLIT: { zh: '拆分为', en: 'was split into' },
};

const became: Text = { zh: '改为', en: 'became' };

const mostListed = 5;

const listed = (regions: readonly IndexedRegion[]): Text => {
  const names = regions
    .slice(0, mostListed)
    .map(({ name, code }) => `${name} ${code}`)
    .join('、');
  if (regions.length <= mostListed) return { zh: names, en: names };
  return { zh: `${names}等${regions.length}个`, en: `${names} and others, ${regions.length} in all` };
};

/** Says what became of a region that is gone, with its successors of the edition and the year. */
export const formerText = (change: RegionChange, index: RegionIndex): Text => {
  const successors = listed(successorsOf(change, index));
  const year = change.until?.slice(0, 4) ?? '';
  if (successors.zh === '')
    return { zh: `${change.name}于${year}年撤销`, en: `${change.name} was abolished in ${year}` };
  const verb = verbs[change.kind ?? ''] ?? became;
  return {
    zh: `${change.name}于${year}年${verb.zh}${successors.zh}`,
    en: `${change.name} ${verb.en} ${successors.en} in ${year}`,
  };
};
