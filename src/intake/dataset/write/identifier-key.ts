import type { CheckedRow } from '../check/checked-row.js';

/** Key under which a row of identifiers is kept: its scheme and value. */
export const identifierKey = ({ values }: CheckedRow): string => `${values.scheme}:${values.value}`;
