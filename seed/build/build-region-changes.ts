import { join } from 'node:path';
import { resources } from '../../graph/resources.js';
import { type ListedRegion, listedRegion } from './changed-region.js';
import { readCsv } from './read-csv.js';
import { writeCsv } from './write-csv.js';

const [resultFile, out = 'seed/regions'] = process.argv.slice(2);
if (!resultFile) {
  console.error('usage: build-region-changes AREACODES/result.csv [OUT]');
  process.exit(1);
}

type Row = Readonly<Record<string, string>>;

const edition = new Map(readCsv(join(out, 'regions.csv')).map((row) => [row.code ?? '', row.name ?? '']));
const listed = readCsv(resultFile).map(listedRegion);
const byCode = new Map<string, ListedRegion[]>();
for (const one of listed) byCode.set(one.code, [...(byCode.get(one.code) ?? []), one]);

const source = 'yescallop/areacodes, commit eed219a (lists of the Ministry of Civil Affairs, 1981–2024)';
const prefectureOf = (code: string): string => {
  const prefecture = `${code.slice(0, 4)}00`;
  return byCode.has(prefecture) || edition.has(prefecture) ? prefecture : code;
};

/** A prefecture has no successors in the source: those of its counties that ended in the same year are gathered. */
const gathered = ({ code, until }: ListedRegion): string[] => {
  const counties = listed.filter(
    (one) =>
      one.code.slice(0, 4) === code.slice(0, 4) &&
      one.code !== code &&
      one.until === until &&
      one.state !== '在用',
  );
  return [...new Set(counties.flatMap(({ successors }) => successors.map(prefectureOf)))].sort();
};

const kindOf = ({ name, until }: ListedRegion, successors: readonly string[]): string => {
  const [only, ...others] = successors;
  if (only === undefined) return 'ABOLISHED';
  if (others.length > 0) return 'SPLIT';
  const before = (byCode.get(only) ?? []).filter(({ since }) => since <= Number(until));
  if (before.some((one) => one.name === name)) return 'RECODED';
  return before.some(({ since }) => since < Number(until)) ? 'MERGED' : 'CONVERTED';
};

const changeOf = (one: ListedRegion): Row => {
  const isGathered = one.state !== '变更' && one.successors.length === 0 && one.level === '地级';
  const own = one.state === '变更' ? [one.code] : isGathered ? gathered(one) : one.successors;
  const successors = own.length > 0 ? own : one.tookParts;
  return {
    code: one.code,
    name: one.name,
    until: one.until,
    successors: successors.join(';'),
    kind: one.state === '变更' ? 'RENAMED' : kindOf(one, successors),
    within: one.within.join(';'),
    source,
    as_of: '2024-12-31',
    estimated: String(isGathered),
    note: isGathered ? 'successors gathered from those of its counties' : '',
  };
};

/** A region that was founded after the edition lies in its prefecture. */
const newerOf = ({ code, name, within, since }: ListedRegion): Row => ({
  code,
  name,
  successors: `${code.slice(0, 4)}00`,
  kind: 'NEW',
  within: within.join(';'),
  source,
  as_of: '2024-12-31',
  estimated: 'false',
  note: `since ${since}`,
});

const zones = readCsv('seed/build/zones.csv').flatMap(({ name = '', aliases = '', divisions = '', since }) =>
  [name, ...aliases.split(';').filter((alias) => alias !== '')].map(
    (called): Row => ({
      name: called,
      successors: divisions,
      kind: 'ZONE',
      within: edition.get(`${divisions.slice(0, 2)}0000`) ?? '',
      source: 'our own compilation: zones by the divisions that they lie in',
      as_of: '2026-11-29',
      estimated: 'true',
      note: since ? `since ${since}` : '',
    }),
  ),
);

const rows = [
  ...listed.filter(({ state }) => state !== '在用').map(changeOf),
  ...listed.filter(({ state, code }) => state === '在用' && !edition.has(code)).map(newerOf),
].sort((a, b) => `${a.code}${a.until ?? ''}`.localeCompare(`${b.code}${b.until ?? ''}`, 'en'));
const coded = zones.map((zone, at) => ({ ...zone, code: `zone-${String(at + 1).padStart(3, '0')}` }));
const columns =
  resources.find(({ name }) => name === 'region_changes')?.columns.map(({ name }) => name) ?? [];
writeCsv(join(out, 'region_changes.csv'), columns, [...rows, ...coded]);
console.log(`${rows.length} changes, ${coded.length} names of zones`);
