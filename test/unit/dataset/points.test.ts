import { describe, expect, it } from 'vitest';
import { nothingKnown } from '../../../src/intake/dataset/check/memory/known.js';
import { collect } from './collect.js';
import { fileOf } from './folder.js';
import { packageOf } from './package-of.js';

const china = [
  { code: '100000', name: '中华人民共和国', level: 'NATION' },
  { code: '450000', name: '广西壮族自治区', level: 'PROVINCE', parent: '100000' },
  {
    code: '450200',
    name: '柳州市',
    level: 'PREFECTURE',
    parent: '450000',
    longitude: 109.41,
    latitude: 24.32,
  },
  { code: '450100', name: '南宁市', level: 'PREFECTURE', parent: '450000' },
];
const known = {
  ...nothingKnown,
  regions: china,
  parks: [{ code: 'liuzhou-hitech-zone', name: '柳州高新区' }],
};

const enterprises = (lines: string, header: string): string =>
  fileOf('enterprises.csv', `${header}\n${lines}\n`);

describe('points', () => {
  const header = 'id,name,region,longitude,latitude,crs';
  const point = async (cells: string) => {
    const { rows, findings } = await collect([enterprises(`A,甲,${cells}`, header)], known);
    return [rows[0]?.values.longitude, rows[0]?.values.latitude, ...findings.map((one) => one.code)];
  };

  it.each([
    ['450200,109.42,24.33,WGS84', [109.42, 24.33]],
    ['450200,24.33,109.42,WGS84', [109.42, 24.33, 'swapped']],
    ['450200,,24.33,WGS84', [undefined, undefined, 'half-point']],
    ['450200,here,24.33,WGS84', [undefined, undefined, 'number-unreadable']],
    ['450200,200,24.33,WGS84', [undefined, undefined, 'out-of-range']],
    ['450200,0,0,WGS84', [undefined, undefined, 'outside-china']],
    ['450200,87.62,43.82,WGS84', [87.62, 43.82, 'outside-region']],
    ['450200,109.42,24.33,mars', [undefined, undefined, 'system-unknown']],
    ['450200,109.42,24.33,', [109.42, 24.33, 'system-missing']],
  ])('%s', async (cells, wanted) => {
    expect(await point(cells)).toEqual(wanted);
  });

  it('hold a region to its outline', async () => {
    const square = {
      type: 'Polygon',
      coordinates: [
        [
          [109, 24],
          [110, 24],
          [110, 25],
          [109, 25],
          [109, 24],
        ],
      ],
    };
    const regions = china.map((one) =>
      one.code === '450200' ? { ...one, boundary: JSON.stringify(square) } : one,
    );
    const outside = await collect([enterprises('A,甲,450200,110.4,24.5,WGS84', header)], {
      ...known,
      regions,
    });
    expect(outside.findings.map((one) => one.code)).toEqual(['outside-region']);
    const inside = await collect([enterprises('A,甲,450200,109.9,24.9,WGS84', header)], {
      ...known,
      regions,
    });
    expect(inside.findings).toEqual([]);
  });
});

describe('another country', () => {
  it('brings its own regions, codes and points', async () => {
    const folder = packageOf({
      regions:
        'code,name,name_en,level,parent,longitude,latitude,crs\nDE,Deutschland,Germany,NATION,,,,\nDE11,Stuttgart,,PREFECTURE,DE,9.18,48.78,WGS84\n06,California,,PROVINCE,DE,,,\n',
      enterprises:
        'id,name,region,longitude,latitude,crs,revenue_cny\nHRB1,Robert Bosch GmbH,stuttgart,9.25,48.8,WGS84,90000000000\nHRB2,X AG,Paris,9.25,48.8,WGS84,1\nHRB3,Y AG,Germany,116.4,39.9,WGS84,1\nHRB4,Z AG,06,9,48,WGS84,1\n',
    });
    const { rows, findings } = await collect([folder], known);
    expect(findings.filter((one) => one.severity !== 'fixed')).toMatchObject([
      { row: 3, code: 'region-unknown', value: 'Paris' },
    ]);
    expect(rows.filter((row) => row.resource === 'enterprises').map((row) => row.values.region)).toEqual([
      'DE11',
      'DE',
      '06',
    ]);
  });
});
