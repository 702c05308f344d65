import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resources } from '../../graph/resources.js';
import { readDescriptor } from '../../src/intake/dataset/read/read-descriptor.js';
import { type Field, type Row, seedPackage, type Table } from './seed-package.js';

const isOfType: Record<string, (cell: string) => boolean> = {
  string: () => true,
  number: (cell) => /^-?\d+(\.\d+)?$/.test(cell),
  integer: (cell) => /^-?\d+$/.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
};

const breaks = (field: Field, cell: string): boolean => {
  const {
    required,
    enum: choices,
    pattern,
    minimum = -Infinity,
    maximum = Infinity,
  } = field.constraints ?? {};
  if (cell === '') return required === true;
  if (!isOfType[field.type]?.(cell)) return true;
  if (choices && !choices.includes(cell)) return true;
  if (pattern && !new RegExp(`^(${pattern})$`).test(cell)) return true;
  return (
    field.type !== 'string' && field.type !== 'boolean' && (Number(cell) < minimum || Number(cell) > maximum)
  );
};

const faults = (table: Table, rows: readonly Row[]): readonly string[] =>
  rows.flatMap((row, at) =>
    table.schema.fields
      .filter((field) => breaks(field, row[field.name] ?? ''))
      .map((field) => `${table.path} row ${at + 2}: ${field.name} = ${row[field.name]}`),
  );

const key = (row: Row, columns: readonly string[]): string => columns.map((column) => row[column]).join('|');

describe.each(['regions', 'guangxi', 'statistics'])('the package seed/%s', (name) => {
  const seed = seedPackage(name);
  const tables = seed.descriptor.resources;

  it('says what a data package must say', () => {
    expect(seed.descriptor).toMatchObject({
      profile: name === 'guangxi' ? 'data-package' : 'tabular-data-package',
      name,
      title: expect.any(String),
      version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
      created: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
      licenses: expect.arrayContaining([expect.objectContaining({ name: 'Apache-2.0' })]),
    });
  });

  it('states the licence of each of its sources', () => {
    const sources = seed.descriptor.sources as readonly unknown[];
    expect(sources).toEqual(
      sources.map(() => expect.objectContaining({ title: expect.any(String), license: expect.any(String) })),
    );
  });

  it('is valid by the JSON Schema of the standard', async () => {
    await expect(readDescriptor(join(seed.folder, 'datapackage.json'))).resolves.toMatchObject({ name });
  });

  it('names every table that lies in the folder, and no other', () => {
    const files = readdirSync(seed.folder).filter((file) => file.endsWith('.csv'));
    expect(tables.map(({ path }) => path).sort()).toEqual(files.sort());
  });

  describe.each(tables)('$name', (table) => {
    const model = resources.find((resource) => resource.name === table.name);
    const rows = seed.rows(table.name);

    it('has the columns of its schema, all of them known to the model', () => {
      const header = seed.header(table.name);
      expect(table.schema.fields.map((field) => field.name)).toEqual(header);
      expect(table.schema.foreignKeys).not.toEqual([]);
      expect(model?.columns.map((column) => column.name)).toEqual(expect.arrayContaining([...header]));
    });

    it('has only values that its schema allows', () => {
      expect(faults(table, rows)).toEqual([]);
    });

    it('has no two rows of one key', () => {
      const keys = rows.map((row) => key(row, model?.key ?? []));
      const seen = new Set<string>();
      expect(keys.filter((one) => seen.size === seen.add(one).size)).toEqual([]);
    });

    it('refers only to rows that are there', () => {
      for (const { fields, reference } of table.schema.foreignKeys ?? []) {
        const known = new Set(
          seed.rows(reference.resource || table.name).map((row) => row[reference.fields]),
        );
        const lost = rows.filter((row) => row[fields] && !known.has(row[fields]));
        expect(lost.map((row) => row[fields])).toEqual([]);
      }
    });

    it('is UTF-8 with LF and no byte-order mark', () => {
      const text = readFileSync(join(seed.folder, table.path), 'utf8');
      expect(text.startsWith('﻿')).toBe(false);
      expect(text).not.toMatch(/[\r\0�]/);
    });
  });
});

it('carries the notices that its sources ask for', () => {
  for (const file of ['README.md', 'NOTICE'])
    expect(existsSync(join(seedPackage('regions').folder, '..', file))).toBe(true);
});

it('lists every rule file that stands in the folder', () => {
  const { folder } = seedPackage('guangxi');
  const { resources: listed } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as {
    readonly resources: readonly { readonly name: string; readonly path: string | readonly string[] }[];
  };
  const files = readdirSync(join(folder, 'rules')).filter((file) => !file.endsWith('.cases.yaml'));
  const paths = listed.find(({ name }) => name === 'policy_rules')?.path;
  expect(paths).toEqual(files.sort().map((file) => `rules/${file}`));
});
