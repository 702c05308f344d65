import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { type Known, nothingKnown } from '../../../src/intake/dataset/check/memory/known.js';
import { projectRoot } from '../../../src/project-root.js';

const rows = parse(readFileSync(join(projectRoot, 'seed/regions/regions.csv')), { columns: true }) as Record<
  string,
  string
>[];

const listOf = (text = ''): string[] => text.split(';').filter((item) => item !== '');

/** A graph that knows the shipped regions and nothing else. */
export const china: Known = {
  ...nothingKnown,
  regions: rows.map(({ code = '', name = '', name_en, level = '', parent, former_names, former_codes }) => ({
    code,
    name,
    nameEn: name_en || undefined,
    level,
    parent: parent || undefined,
    formerNames: listOf(former_names),
    formerCodes: listOf(former_codes),
  })),
};
