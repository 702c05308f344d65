import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { cellText } from '../../../src/sheet/read/cell.js';
import { openTable } from '../../../src/sheet/read/open-table.js';
import { collect } from './collect.js';
import { fileOf, folderOf } from './folder.js';
import { workbookOf, zipOf } from './zip.js';

const cells = async (path: string): Promise<string[][]> => {
  const table = await openTable(path);
  const rows: string[][] = [[...table.headers]];
  for await (const chunk of table.records())
    for (const record of chunk) rows.push(record.cells.map(cellText));
  return rows;
};

const codes = async (path: string, kind?: string): Promise<string[]> =>
  (await collect([path], undefined, { kind })).findings.map((one) => one.code);

describe('text files', () => {
  const text = '名称,产品\n柳工,"装载机,挖掘机"\n玉柴,发动机\n';
  const wanted = [
    ['名称', '产品'],
    ['柳工', '装载机,挖掘机'],
    ['玉柴', '发动机'],
  ];

  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['GB18030', iconv.encode(text, 'gb18030')],
    ['UTF-16', iconv.encode(text, 'utf-16le', { addBOM: true })],
    ['semicolons', Buffer.from(text.replaceAll(/,(?=[产发"])/g, ';'))],
    ['tabs and CRLF', Buffer.from(text.replaceAll(/,(?=[产发"])/g, '\t').replaceAll('\n', '\r\n'))],
  ])('are read in %s', async (_, content) => {
    expect(await cells(fileOf('a.csv', content))).toEqual(wanted);
  });

  it('keeps characters that only GB18030 has', async () => {
    expect((await cells(fileOf('a.csv', iconv.encode('名称\n䶮𬭚厂\n', 'gb18030'))))[1]).toEqual(['䶮𬭚厂']);
  });

  it('reads a UTF-8 file with a damaged byte as UTF-8, and says where', async () => {
    const content = Buffer.concat([
      Buffer.from('code,name\na,广西柳州钢铁集团有限公司'),
      Buffer.from([0xff]),
      Buffer.from('\n'),
    ]);
    const { findings, rows } = await collect([fileOf('chains.csv', content)]);
    expect(findings.map((one) => one.code)).toEqual(['character-lost']);
    expect(rows[0]?.values.name).toContain('广西柳州钢铁');
  });

  it('counts records, not lines, and passes over empty ones', async () => {
    const { findings, rows, read } = await collect([
      fileOf('chains.csv', 'code,name\na,"x\ny"\n,\n,\nb,z\n\n\n'),
    ]);
    expect(rows.map((row) => row.row)).toEqual([2, 5]);
    expect(findings.map((one) => [one.code, one.row])).toEqual([
      ['line-break', 2],
      ['row-empty', 3],
    ]);
    expect(read).toBe(4);
  });

  it('says where a quote is not closed, and keeps what came before', async () => {
    const { rows, findings } = await collect([fileOf('chains.csv', 'code,name\na,x\nb,"y\nc,z\n')]);
    expect(rows.map((row) => row.values.code)).toEqual(['a']);
    expect(findings.map((one) => [one.code, one.row, one.severity])).toEqual([
      ['row-unreadable', 3, 'error'],
    ]);
  });

  it('refuses folders, empty, missing and unfitting files in one finding', async () => {
    expect(await codes(fileOf('a.csv', ''))).toEqual(['file-empty']);
    expect(await codes('/nowhere/a.csv')).toEqual(['file-missing']);
    expect(await codes(fileOf('a.csv', 'x,y\n1,2\n'))).toEqual(['file-kind']);
    expect(await codes(fileOf('a.csv', 'code,name\na,b\n'))).toEqual(['file-kind']);
    expect(await codes(fileOf('a.csv', 'code,name\na,b\n'), 'chains')).toEqual([]);
    expect(await codes(fileOf('a.csv', 'code,name\na,b\n'), 'nothing')).toEqual(['file-kind']);
  });
});

describe('JSON Lines', () => {
  it('reads objects, lists and numbers, and refuses what is no object', async () => {
    const lines = [
      '{"code":"a","name":"甲","kind":"SEGMENT","aliases":["x","y"],"key":true}',
      '[1]',
      '',
      '{"code":"b","name":"乙","kind":"PRODUCT"}',
    ];
    const { rows, findings, read } = await collect([fileOf('segments.jsonl', lines.join('\n'))]);
    expect(rows.map((row) => [row.row, row.values.code, row.values.aliases, row.values.key])).toEqual([
      [1, 'a', ['x', 'y'], true],
      [4, 'b', undefined, undefined],
    ]);
    expect(findings.map((one) => [one.code, one.row])).toEqual([['row-unreadable', 2]]);
    expect(read).toBe(3);
  });
});

describe('workbooks', () => {
  const header =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>成立日期</t></is></c><c r="C1" t="str"><f>"城市"</f><v>城市</v></c></row>';

  it('reads shared, rich, inline, date and formula cells by their place', async () => {
    const rows = `${header}<row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3"><f>1+1</f><v>2</v></c></row><row r="4"><c r="B4" s="1"><v>37747</v></c><c r="C4" s="2"><v>37747.5</v></c></row>`;
    expect(await cells(fileOf('a.xlsx', workbookOf(rows)))).toEqual([
      ['企业名称', '成立日期', '城市'],
      ['柳州某厂', '', '2'],
      ['', '2003-05-06', '2003-05-06 12:00:00'],
    ]);
  });

  it('refuses macros, passwords, other archives and damaged files with a reason', async () => {
    const macros = workbookOf(header, { 'xl/vbaProject.bin': 'x' });
    const whole = workbookOf(header);
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(100)]);
    for (const content of [
      macros,
      compound,
      zipOf({ 'a.txt': 'x' }),
      whole.subarray(0, whole.length - 30),
      Buffer.from('x'),
    ])
      expect(await codes(fileOf('a.xlsx', content))).toEqual(['file-unreadable']);
    expect(await codes(fileOf('a.xlsx', workbookOf('<row><c><v>1</row>')))).toEqual(['file-unreadable']);
    expect(await codes(fileOf('a.xlsx', workbookOf('')))).toEqual(['file-empty']);
  });

  it('says which cells are merged, since only the first of them has a value', async () => {
    const name =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>城市</t></is></c></row>';
    const row = '<row r="2"><c r="A2" t="s"><v>1</v></c></row>';
    const sheet = `<worksheet><sheetData>${name}${row}</sheetData><mergeCells><mergeCell ref="A2:B2"/></mergeCells></worksheet>`;
    const path = fileOf('a.xlsx', workbookOf('', { 'xl/worksheets/sheet1.xml': sheet }));
    const { findings } = await collect([path], undefined, { kind: 'enterprises' });
    expect(findings.find(({ code }) => code === 'cells-merged')?.message).toContain('A2:B2');
  });

  it('refuses a bomb before it is unpacked', async () => {
    const bomb = workbookOf(
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(60 * 1024 ** 2)}</t></is></c></row>`,
    );
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await codes(fileOf('a.xlsx', bomb))).toEqual(['file-unreadable']);
  });

  it('spills shared strings beyond memory and finds every one of them', async () => {
    const count = 150_000;
    const strings = Array.from({ length: count }, (_, at) => `<si><t>名${at}</t></si>`).join('');
    const picks = [0, 511, 512, 65_535, 65_536, 99_999, 12, count - 1, 70_000, count - 513];
    const rows = picks.map((at, row) => `<row r="${row + 1}"><c t="s"><v>${at}</v></c></row>`).join('');
    const path = fileOf('a.xlsx', workbookOf(rows, { 'xl/sharedStrings.xml': `<sst>${strings}</sst>` }));
    expect((await cells(path)).flat()).toEqual(picks.map((at) => `名${at}`));
  });
});

describe('data packages', () => {
  const schema = {
    fields: [
      { name: 'code', type: 'string' },
      { name: 'name', type: 'string' },
    ],
  };
  const descriptor = (path: unknown, more: object = {}): string =>
    JSON.stringify({
      name: 'p',
      sources: [{ title: 'S' }],
      resources: [{ name: 'chains', path, schema, ...more }],
    });

  it('reads dialects, headerless files and missing values, and fills the source', async () => {
    const dialect = { delimiter: ';', header: false };
    const folder = folderOf({
      'datapackage.json': descriptor('c.csv', { dialect, schema: { ...schema, missingValues: ['', 'x'] } }),
      'c.csv': 'a;甲\nb;x\n',
    });
    const { rows, findings } = await collect([folder]);
    expect(rows.map((row) => row.values)).toEqual([{ code: 'a', name: '甲', source: 'S' }]);
    expect(findings.map((one) => [one.code, one.row])).toEqual([['name-missing', 2]]);
  });

  it.each(['/etc/passwd', '../a.csv', 'a/../../b.csv', 'http://example.org/a.csv', 'file:///etc/passwd'])(
    'does not follow %s',
    async (path) => {
      const folder = folderOf({ 'datapackage.json': descriptor(path) });
      expect(
        (await codes(folder)).every((code) => code === 'path-refused' || code === 'package-invalid'),
      ).toBe(true);
      expect(await codes(folder)).toHaveLength(1);
    },
  );

  it('does not follow a link out of the package', async () => {
    const folder = folderOf({
      'out/secret.csv': 'code,name\na,b\n',
      'in/datapackage.json': descriptor('c.csv'),
    });
    symlinkSync(join(folder, 'out/secret.csv'), join(folder, 'in/c.csv'));
    expect(await codes(join(folder, 'in'))).toEqual(['path-refused']);
  });

  it('says what the standard finds wrong', async () => {
    expect(await codes(folderOf({ 'datapackage.json': '{"name":"p","resources":[]}' }))).toEqual([
      'package-invalid',
    ]);
    expect(await codes(folderOf({ 'datapackage.json': '{' }))).toEqual(['package-invalid']);
    expect(await codes(folderOf({}))).toEqual(['file-missing']);
    const folder = folderOf({ 'datapackage.json': descriptor('c.csv') });
    mkdirSync(join(folder, 'c.csv'));
    expect(await codes(folder)).toEqual(['file-unreadable']);
  });

  it('accepts version 2, and names resources that it does not know', async () => {
    const folder = folderOf({
      'c.csv': 'code,name\na,甲\n',
      'datapackage.json': JSON.stringify({
        $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
        name: 'p',
        sources: [{ path: 'https://example.org' }],
        resources: [
          { name: 'chains', type: 'table', path: 'c.csv', schema },
          { name: 'others', path: 'd.csv' },
        ],
      }),
    });
    const { rows, findings } = await collect([folder]);
    expect(rows).toHaveLength(1);
    expect(findings.map((one) => one.code)).toEqual(['resource-unknown']);
  });
});

describe('anything at all', () => {
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 3000 });
  const starts = fc.constantFrom('', 'code,name\n', '企业名称,城市\n', 'PK\u0003\u0004', '{"code":');

  it.each(['a.csv', 'a.xlsx', 'a.jsonl', 'a.json', 'a.tsv'])(
    'in %s ends in findings, never in a crash',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(starts, bytes, async (start, rest) => {
          const path = fileOf(name, Buffer.concat([Buffer.from(start), rest]));
          const { findings, read, accepted, rejected } = await collect([path], undefined, {
            kind: name.length % 2 ? 'chains' : undefined,
          });
          expect(read).toBe(accepted + rejected);
          if (read > 0 && accepted === 0) expect(findings.some((one) => one.severity === 'error')).toBe(true);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('in a damaged workbook neither', async () => {
    const whole = workbookOf(
      '<row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" t="s"><v>1</v></c></row>',
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = Buffer.from(whole);
        damaged[at] = byte;
        await collect([fileOf('a.xlsx', damaged)]);
      }),
      { numRuns: 150 },
    );
  });
});
