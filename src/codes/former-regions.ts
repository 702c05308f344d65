import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';

/** Name or code that a region bore before. */
export interface FormerRegion {
  readonly code: string;
  readonly name: string;
  /** First year in which the yearly list of the Ministry of Civil Affairs no longer has it. */
  readonly year: number;
  readonly newCode: string;
  readonly newName: string;
}

const table = join(projectRoot, 'src/codes/former-regions.csv');

/** Lines after the header; no value of this table holds a comma or a quote. */
const read = (): FormerRegion[] => {
  const [, ...lines] = readFileSync(table, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [code = '', name = '', year = '', newCode = '', newName = ''] = line.split(',');
    return { code, name, year: Number(year), newCode, newName };
  });
};

/**
 * Names and codes that regions of the edition of 2023-06-30 bore between 2000 and 2020. Source:
 * jxlwqq/address-code-of-china (MIT), the Ministry's yearly lists, as in the notes of seed/regions. It lets a check
 * name the successor of a code that is gone; nothing is replaced by it.
 */
export const formerRegions: readonly FormerRegion[] = read();
