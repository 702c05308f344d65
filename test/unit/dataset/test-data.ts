import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../../src/project-root.js';

/** The folder of test data that is no part of the project: `listed-chains/` and `dirty/`. */
export const testData = resolve(process.env.LIANTU_TEST_DATA ?? join(projectRoot, '../shared/data'));

export const hasTestData = existsSync(join(testData, 'listed-chains/datapackage.json'));

if (!hasTestData)
  console.warn(`no test data in ${testData}: set LIANTU_TEST_DATA; tests that need it are skipped`);
