import { trimBlanks, withoutBlanks } from '../blanks.js';
import { halfWidth } from '../half-width.js';
import { isMissingMark } from '../is-missing-mark.js';
import { isRegionCode } from '../is-region-code.js';
import type { Text } from '../language.js';
import { ambiguousRegions } from '../place/ambiguous-regions.js';
import type { Candidate } from '../place/candidate.js';
import { candidateRemark } from '../place/candidate-remark.js';
import { formerReason } from '../place/former-reason.js';
import { formerText } from '../place/former-text.js';
import { notReplaced } from '../place/not-replaced.js';
import type { StatedLevel } from '../place/place-part.js';
import type { RegionCode } from '../place/region-code.js';
import { type Resolution, resolvePlace } from '../place/resolve-place.js';
import type { IndexedRegion, RegionIndex } from '../region-index.js';
import { nothing, plain, type Reading, refused, remarked } from './reading.js';

type RegionReading = Reading<string, RegionCode>;

const fiveDigits: Text = { zh: '五位，应为六位；不予补全', en: 'five digits, six expected; not completed' };
const notRegion: Text = { zh: '没有这个区划代码', en: 'not a region' };
const noSuch: Text = { zh: '没有这个地区', en: 'no such region' };

const unknown = (reason: Text): RegionReading => refused('region-unknown', { reason });

/** What became of a code that is gone: the present region that takes its place is named. */
const whyGone = (code: string, index: RegionIndex): Text | undefined => {
  const change = index.changesOf(code).find((change) => change.code === code && change.until);
  if (change) return notReplaced(formerText(change, index));
  const [now] = index.byFormer(code);
  return now && notReplaced({ zh: `现为${now.name} ${now.code}`, en: `now ${now.name} ${now.code}` });
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
  return unknown(whyGone(code, index) ?? notRegion);
};

const byDigits = (given: string, text: string, index: RegionIndex): RegionReading => {
  const digits = text.replace(/\.0+$/, '');
  if (digitsOnly.test(digits)) return sixDigits(digits, digits !== given, index);
  return unknown(digits.length === 5 ? fiveDigits : notRegion);
};

const heading = /^(.+)(?:市辖区|省直辖县级行政区划)$/;

/** 柳州市市辖区: the region whose heading it is. */
const underNamedHeading = (name: string, index: RegionIndex): IndexedRegion | undefined => {
  const above = name.match(heading)?.[1];
  return above === undefined ? undefined : resolvePlace([{ text: above }], index).candidates[0]?.region;
};

const found = (
  name: string,
  candidate: Candidate,
  { cut, unconfirmed }: Resolution,
  index: RegionIndex,
): RegionReading => {
  const { region } = candidate;
  const parameters = { name: region.name, code: region.code };
  if (unconfirmed) return unknown(notReplaced(formerReason(candidate, index)));
  if (cut) return remarked(region.code, 'region-part-unknown', parameters);
  const remark = candidateRemark(name, candidate, index);
  return { value: region.code, remarks: remark ? [remark] : [] };
};

/** A full name is nothing to remark where the column holds names; elsewhere it stands in place of a code. */
const asCode = (reading: RegionReading, index: RegionIndex): RegionReading => {
  const region = reading.value === undefined ? undefined : index.byCode(reading.value);
  if (region === undefined || reading.remarks.length > 0) return reading;
  return remarked(region.code, 'region-name', { name: region.name, code: region.code });
};

const byName = (text: string, index: RegionIndex, level: StatedLevel | undefined): RegionReading => {
  const name = /^[\w\s.'-]+$/.test(text) ? text : withoutBlanks(text);
  const above = underNamedHeading(name, index);
  if (above) return pseudo(name, above);
  const resolution = resolvePlace([{ text: name, level }], index);
  const [first, ...others] = resolution.candidates;
  if (first === undefined) return unknown(whyGone(name, index) ?? noSuch);
  if (others.length > 0)
    return refused('region-ambiguous', {
      regions: ambiguousRegions(
        [first, ...others].map(({ region }) => region),
        index,
      ),
    });
  return found(name, first, resolution, index);
};

/**
 * Reads a region given by its code (six, nine or twelve digits, full width, with a spreadsheet's decimals) or by its
 * name (in full, without 市 or 县, behind its province). Codes of another country are taken as they stand in the index.
 * A former code, or a former name alone, is refused and its successor named; behind a place that confirms it a former
 * name leads to the successor, and says so. `level` is what the header states, such as 城市; a full name is then nothing
 * to remark.
 */
export const readRegion = (given: string, index: RegionIndex, level?: StatedLevel): RegionReading => {
  if (index.byCode(given)) return plain(given);
  const text = trimBlanks(halfWidth(given));
  if (text === '' || isMissingMark(text)) return nothing;
  if (index.byCode(text)) return remarked(text, 'region-form', { code: text });
  if (isRegionCode(text)) return byDigits(given, text, index);
  const reading = byName(text, index, level);
  return level === undefined ? asCode(reading, index) : reading;
};
