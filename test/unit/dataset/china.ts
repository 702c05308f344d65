import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Known, nothingKnown } from '../../../src/intake/dataset/check/memory/known.js';
import { projectRoot } from '../../../src/project-root.js';

const rowsOf = (name: string): Record<string, string>[] =>
  parse(readFileSync(join(projectRoot, 'seed/regions', name)), { columns: true });

const listOf = (text = ''): string[] => text.split(';').filter((item) => item !== '');

/** A graph that knows the shipped regions, their changes and nothing else. */
export const china: Known = {
  ...nothingKnown,
  regions: rowsOf('regions.csv').map(
    ({ code = '', name = '', name_en, level = '', parent, former_names, former_codes, as_of }) => ({
      code,
      name,
      nameEn: name_en || undefined,
      level,
      parent: parent || undefined,
      formerNames: listOf(former_names),
      formerCodes: listOf(former_codes),
      asOf: as_of || undefined,
    }),
  ),
  changes: rowsOf('region_changes.csv').map(({ code = '', name = '', until, successors, kind, within }) => ({
    code,
    name,
    until: until || undefined,
    successors: listOf(successors),
    kind,
    within: listOf(within),
  })),
};
