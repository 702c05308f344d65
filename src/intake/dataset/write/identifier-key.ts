import type { CheckedRow } from '../check/checked-row.js';

const usccScheme = 'USCC:';

/** Key under which a row of identifiers is kept: its scheme and value. */
export const identifierKey = ({ values }: CheckedRow): string => `${values.scheme}:${values.value}`;

/** Id of an enterprise that is first known by this key: its credit code, else the whole key. */
export const idOfKey = (key: string): string =>
  key.startsWith(usccScheme) ? key.slice(usccScheme.length) : key;

/** Key by which an enterprise of this id was first known. */
export const keyOfId = (id: string): string => (id.includes(':') ? id : usccScheme + id);
