import { describe } from 'vitest';
import { browserPath } from './open-browser.js';

/**
 * Describes what a browser shows. A machine without one skips it and counts it as skipped; `.ci/run` installs Chromium,
 * so that nothing is skipped there.
 */
export const describeInBrowser = describe.skipIf(!browserPath);
