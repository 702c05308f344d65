import { trimBlanks, withoutBlanks } from './blanks.js';
import { capture } from './capture.js';
import { findRegionsByName } from './find-regions-by-name.js';
import { type FormerRegion, formerRegions } from './former-regions.js';
import { halfWidth } from './half-width.js';
import { isMissingMark } from './is-missing-mark.js';
import type { Text } from './language.js';
import { nothing, plain, type Reading, refused, remarked } from './reading.js';
import type { IndexedRegion, RegionIndex } from './region-index.js';
import { soleItem } from './sole-item.js';

type RegionCode = 'region-form' | 'region-name' | 'region-pseudo' | 'region-unknown' | 'region-ambiguous';
type RegionReading = Reading<string, RegionCode>;

const fiveDigits: Text = { zh: '五位，应为六位；不予补全', en: 'five digits, six expected; not completed' };
const notRegion: Text = { zh: '没有这个区划代码', en: 'not a region' };
const noSuch: Text = { zh: '没有这个地区', en: 'no such region' };

const unknown = (reason: Text): RegionReading => refused('region-unknown', { reason });

const renamed = (former: FormerRegion, now: IndexedRegion | undefined): Text => {
  const name = now?.name ?? former.newName;
  const sameName = former.code === former.newCode;
  return sameName
    ? {
        zh: `本版没有：${former.year} 年更名为 ${name} ${former.newCode}；只指明，不替换`,
        en: `not in this revision: renamed ${name} ${former.newCode} in ${former.year}; named, not replaced`,
      }
    : {
        zh: `本版没有：${former.name} 于 ${former.year} 年改为 ${name} ${former.newCode}；只指明，不替换`,
        en: `not in this revision: ${former.name} became ${name} ${former.newCode} in ${former.year}; named, not replaced`,
      };
};

const bornBefore = (now: IndexedRegion): Text => ({
  zh: `本版没有：现为 ${now.name} ${now.code}；只指明，不替换`,
  en: `not in this revision: now ${now.name} ${now.code}; named, not replaced`,
});

const formerByCode = new Map(
  formerRegions.filter(({ code, newCode }) => code !== newCode).map((former) => [former.code, former]),
);
const formerByName = new Map(formerRegions.map((former) => [former.name, former]));

const whyGone = (given: string, index: RegionIndex, listed: FormerRegion | undefined): Text | undefined => {
  if (listed) return renamed(listed, index.byCode(listed.newCode));
  const [now] = index.byFormer(given);
  return now && bornBefore(now);
};

/** Headings in lists of codes (市辖区, 县, 省直辖县级行政区划): the region that they stand under. */
const underHeading = (code: string, index: RegionIndex): IndexedRegion | undefined => {
  if (/^(?:\d\d90|(?:11|12|31|50)0[12])00$/.test(code)) return index.byCode(`${code.slice(0, 2)}0000`);
  return code.endsWith('01') && !code.endsWith('0001') ? index.byCode(`${code.slice(0, 4)}00`) : undefined;
};

const pseudo = (code: string, region: IndexedRegion): RegionReading =>
  remarked(region.code, 'region-pseudo', { heading: code, name: region.name, code: region.code });

const digitsOnly = /^\d{6}(?:\d{3}|\d{6})?$/;

const sixDigits = (digits: string, changed: boolean, index: RegionIndex): RegionReading => {
  const code = digits.slice(0, 6);
  const form = changed || digits.length > 6;
  if (index.byCode(code)) return form ? remarked(code, 'region-form', { code }) : plain(code);
  const heading = underHeading(code, index);
  if (heading) return pseudo(code, heading);
  return unknown(whyGone(code, index, formerByCode.get(code)) ?? notRegion);
};

const byDigits = (given: string, text: string, index: RegionIndex): RegionReading => {
  const digits = text.replace(/\.0+$/, '');
  if (digitsOnly.test(digits)) return sixDigits(digits, digits !== given, index);
  return unknown(digits.length === 5 ? fiveDigits : notRegion);
};

const under = (region: IndexedRegion, index: RegionIndex): string => {
  const parent = region.parent ? index.byCode(region.parent) : undefined;
  return parent && parent.level !== 'NATION'
    ? `${parent.name}${region.name} ${region.code}`
    : `${region.name} ${region.code}`;
};

const ambiguous = (regions: readonly IndexedRegion[], index: RegionIndex): RegionReading =>
  refused('region-ambiguous', {
    regions: {
      zh: regions.map((region) => under(region, index)).join('、'),
      en: regions.map((region) => under(region, index)).join(' or '),
    },
  });

const byName = (text: string, index: RegionIndex, cities: boolean): RegionReading => {
  const name = withoutBlanks(text);
  const regions = findRegionsByName(/^[\w\s.'-]+$/.test(text) ? text : name, index, cities);
  const sole = soleItem(regions);
  if (sole && cities && sole.name === text) return plain(sole.code);
  if (sole) return remarked(sole.code, 'region-name', { name: sole.name, code: sole.code });
  if (regions.length > 1) return ambiguous(regions, index);
  const heading = name.match(/^(.+)(?:市辖区|省直辖县级行政区划)$/);
  const above = heading ? soleItem(findRegionsByName(capture(heading, 1), index, cities)) : undefined;
  if (above) return pseudo(name, above);
  return unknown(whyGone(name, index, formerByName.get(name)) ?? noSuch);
};

/**
 * Reads a region given by its code (six, nine or twelve digits, full width, with a spreadsheet's decimals) or by its
 * name (in full, without 市 or 县, behind its province). Codes of another country are taken as they stand in the index.
 * Former names and codes are named in the refusal, never replaced. `cities` says that the column holds names: a full
 * name is then nothing to remark, and a short one means a city or province before it means a county.
 */
export const readRegion = (given: string, index: RegionIndex, cities = false): RegionReading => {
  if (index.byCode(given)) return plain(given);
  const text = trimBlanks(halfWidth(given));
  if (text === '' || isMissingMark(text)) return nothing;
  if (index.byCode(text)) return remarked(text, 'region-form', { code: text });
  return /^\d+(\.0+)?$/.test(text) ? byDigits(given, text, index) : byName(text, index, cities);
};
