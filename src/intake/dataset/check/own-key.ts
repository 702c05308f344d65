import type { CheckedValue } from './checked-row.js';
import { sectorKey } from './sector/sector-key.js';

/** Makes the code by which other rows know a row: of a sector with its classification, else its own code. */
export const ownKey = (resource: string, values: Readonly<Record<string, CheckedValue>>): string =>
  resource === 'sectors' ? sectorKey(values.classification, values.code) : String(values.code);
