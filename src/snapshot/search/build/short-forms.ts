import { regionShortName } from '../../../codes/region-short-name.js';
import type { SearchThing } from '../search-thing.js';
import { withShortZone } from './zone-endings.js';

const province =
  /^(?:广西壮族自治区|内蒙古自治区|西藏自治区|宁夏回族自治区|新疆维吾尔自治区|广西|内蒙古|西藏|宁夏|新疆|[\u4e00-\u9fa5]{2,3}省|北京市?|天津市?|上海市?|重庆市?)(?=.{4})/;
const withoutSuffix = (name: string): string =>
  name.replace(/^([\u4e00-\u9fa5]{2,6}?)(?:市|县)(?=.{2})/, '$1');

/** Lists the names by which people call a park: without its province, without 市, with 高新区 and 经开区. */
const shortFormsOfPark = (name: string): string[] => {
  const local = name.replace(province, '');
  return [name, local].flatMap((form) => [withShortZone(form), withoutSuffix(withShortZone(form))]);
};

const autonomous = /自治([州县旗])$/;

/** Lists what a region is called without the suffix of its level, and with the plain one of an autonomous unit: 融水县. */
const shortFormsOfRegion = (name: string): string[] => {
  const short = regionShortName(name);
  const suffix = name.match(autonomous)?.[1];
  return short === undefined ? [] : [short, ...(suffix ? [short + suffix] : [])];
};

const shortFormsOfName = (kind: SearchThing['kind'], name: string): string[] => {
  if (kind === 'PARK') return shortFormsOfPark(name);
  if (kind === 'CHAIN' && /[\u4e00-\u9fa5]/.test(name)) return [`${name}产业链`, `${name}产业`];
  return kind === 'REGION' ? shortFormsOfRegion(name) : [];
};

/** Lists how a name with ü is typed where there is no ü: Urumqi. */
const withoutUmlaut = (name: string): string[] =>
  /ü/i.test(name) ? [name.replaceAll('ü', 'u').replaceAll('Ü', 'U')] : [];

/** Lists forms of a name or a former name that people use and nobody has stored. */
export const shortForms = (kind: SearchThing['kind'], name: string): string[] => [
  ...new Set([...shortFormsOfName(kind, name), ...withoutUmlaut(name)].filter((form) => form !== name)),
];
