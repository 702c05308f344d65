import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../../src/project-root.js';

export type Row = Readonly<Record<string, string>>;

export interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

export interface Table {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

export interface SeedPackage {
  readonly folder: string;
  readonly descriptor: { readonly profile: string; readonly resources: readonly Table[] } & Record<
    string,
    unknown
  >;
  readonly rows: (resource: string) => readonly Row[];
  readonly header: (resource: string) => readonly string[];
}

/** Leaves out what is no table: rule files, which have tests of their own. */
const tabular = (descriptor: SeedPackage['descriptor']): SeedPackage['descriptor'] => ({
  ...descriptor,
  resources: descriptor.resources.filter(({ schema }) => schema !== undefined),
});

/** A shipped data package as its files have it, read without the product's own readers. */
export const seedPackage = (name: string): SeedPackage => {
  const folder = join(projectRoot, 'seed', name);
  const records = new Map<string, string[][]>();
  const recordsOf = (resource: string): string[][] => {
    if (!records.has(resource)) records.set(resource, parse(readFileSync(join(folder, `${resource}.csv`))));
    return records.get(resource) ?? [];
  };
  const header = (resource: string) => recordsOf(resource)[0] ?? [];
  return {
    folder,
    descriptor: tabular(JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))),
    header,
    rows: (resource) =>
      recordsOf(resource)
        .slice(1)
        .map((cells) => Object.fromEntries(cells.map((cell, at) => [header(resource)[at] ?? '', cell]))),
  };
};

export const cellList = (cell: string | undefined): readonly string[] => (cell ? cell.split(';') : []);
