import type { CheckedValue } from '../checked-row.js';

/** Makes the code under which the graph keeps a sector: `NBS-2017-42:18`. */
export const sectorKey = (classification: CheckedValue | undefined, code: CheckedValue | undefined): string =>
  `${classification}:${code}`;
