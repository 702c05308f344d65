import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { projectRoot } from '../project-root.js';

/** A name or code that a region bore before. */
export interface FormerRegion {
  readonly code: string;
  readonly name: string;
  /** The first year in which the yearly list of the Ministry of Civil Affairs no longer has it. */
  readonly year: number;
  readonly newCode: string;
  readonly newName: string;
}

type Line = Readonly<Record<'code' | 'name' | 'year' | 'new_code' | 'new_name', string>>;

const table = join(projectRoot, 'src/codes/former-regions.csv');

const read = (): FormerRegion[] =>
  parse<Line>(readFileSync(table), { columns: true }).map((line) => ({
    code: line.code,
    name: line.name,
    year: Number(line.year),
    newCode: line.new_code,
    newName: line.new_name,
  }));

/**
 * What regions of the edition of 2023-06-30 were called, and coded, between 2000 and 2020. Source:
 * jxlwqq/address-code-of-china (MIT), the Ministry's yearly lists, as in the notes of seed/regions. It lets a check
 * name the successor of a code that is gone; nothing is replaced by it.
 */
export const formerRegions: readonly FormerRegion[] = read();
