import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../../src/project-root.js';

/** Real and dirty files that are no part of the repository: LIANTU_TEST_DATA, else shared/data beside the checkout. */
export const testData = resolve(process.env.LIANTU_TEST_DATA ?? join(projectRoot, '..', 'shared', 'data'));

export const hasTestData = existsSync(join(testData, 'listed-chains'));
