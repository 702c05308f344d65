import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/sheet/read/cell.js';
import { openTable } from '../../../src/sheet/read/open-table.js';
import { collect } from './collect.js';
import { fileOf, folderOf } from './folder.js';
import { zipOf } from './zip.js';

const read = async (path: string) => {
  const { headers, records, notes } = await openTable(path);
  const rows: string[][] = [[...headers]];
  for await (const chunk of records()) for (const record of chunk) rows.push(record.cells.map(cellText));
  return { rows, said: notes.map(({ reason }) => reason.zh).join('；') };
};

const refusal = async (path: string) => {
  const { findings } = await collect([path], undefined, { language: 'zh' });
  expect(findings.map(({ code }) => code)).toEqual(['file-unreadable']);
  return findings[0]?.message;
};

const text = '名称,城市\n示例一有限公司,柳州市\n示例二有限公司,桂林市\n';
const wanted = [
  ['名称', '城市'],
  ['示例一有限公司', '柳州市'],
  ['示例二有限公司', '桂林市'],
];

describe('an encoding', () => {
  it.each([
    ['UTF-8 behind a mark of UTF-16', [0xff, 0xfe], Buffer.from(text), 'UTF-16LE'],
    ['GB18030 behind a mark of UTF-8', [0xef, 0xbb, 0xbf], iconv.encode(text, 'gb18030'), 'GB18030'],
    ['UTF-16 behind a mark of UTF-8', [0xef, 0xbb, 0xbf], iconv.encode(text, 'utf-16le'), 'UTF-16LE'],
  ])('is read by the content where the mark lies: %s', async (_, mark, content, named) => {
    const { rows, said } = await read(fileOf('a.csv', Buffer.concat([Buffer.from(mark), content])));
    expect(rows).toEqual(wanted);
    expect(said).toContain(named);
  });

  it('is found for UTF-16 without a mark, and for Big5', async () => {
    expect((await read(fileOf('a.csv', iconv.encode(text, 'utf-16be')))).rows).toEqual(wanted);
    const traditional = '名稱,城市\n範例電子股份有限公司,臺北市\n示範機械工業有限公司,高雄市\n';
    const { rows, said } = await read(fileOf('a.csv', iconv.encode(traditional, 'big5')));
    expect(rows[1]).toEqual(['範例電子股份有限公司', '臺北市']);
    expect(said).toContain('Big5');
  });

  it('may differ by line, and the lines are named with their first byte', async () => {
    const lines = text.split('\n');
    const content = Buffer.concat([
      Buffer.from(`${lines[0]}\n${lines[1]}\n`),
      iconv.encode(`${lines[2]}\n`, 'gb18030'),
    ]);
    const { rows, said } = await read(fileOf('a.csv', content));
    expect(rows).toEqual(wanted);
    expect(said).toBe('1行不是UTF-8，按GB18030读取：第3行（第46字节起）');
  });
});

describe('a form that is no table', () => {
  it.each([
    [
      'list.ods',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      /OpenDocument.*\.xlsx/,
    ],
    ['package.zip', zipOf({ 'p/datapackage.json': '{}', 'p/regions.csv': '' }), /数据包.*解压/],
    ['list.csv.gz', gzipSync(text), /gzip.*解压/],
    ['list.xls', '<html><table><tr><td>名称</td></tr></table></html>', /网页/],
    ['a.geojson', '{"type":"FeatureCollection","features":[]}', /GeoJSON.*经度/],
    ['a.json', '{ "features": [], "type": "FeatureCollection" }', /GeoJSON/],
  ])('is refused with what it is and what to do: %s', async (name, content, said) => {
    expect(await refusal(fileOf(name, content))).toMatch(said);
  });
});

describe('JSON', () => {
  it('as an array of objects is a table', async () => {
    const content = JSON.stringify([
      { 企业名称: '示例一有限公司', 从业人数: 12 },
      { 企业名称: '示例二有限公司' },
      3,
    ]);
    const { rows, findings } = await collect([fileOf('list.json', content)]);
    expect(rows.map(({ values }) => [values.name, values.employees])).toEqual([
      ['示例一有限公司', 12],
      ['示例二有限公司', undefined],
    ]);
    expect(findings.filter(({ severity }) => severity === 'error').map(({ row }) => row)).toEqual([3]);
  });
});

describe('a package with Chinese names of resources', () => {
  it('is read by their headers, and names what fits no table', async () => {
    const folder = folderOf({
      '名单.csv': '企业名称,统一社会信用代码\n示例一有限公司,91350100M000100Y43\n',
      '其他.csv': '天气,温度\n晴,20\n',
      'datapackage.json': JSON.stringify({
        name: 'p',
        resources: [
          { name: '企业名单', path: '名单.csv' },
          { name: '其他', path: '其他.csv' },
        ],
      }),
    });
    const { rows, findings } = await collect([folder]);
    expect(rows.map(({ resource, values }) => [resource, values.name])).toEqual([
      ['enterprises', '示例一有限公司'],
    ]);
    expect(findings.map(({ code, value }) => [code, value])).toEqual(
      expect.arrayContaining([
        ['resource-by-headers', '企业名单'],
        ['resource-unknown', '其他'],
      ]),
    );
  });
});
