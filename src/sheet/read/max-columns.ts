import { ReadFault } from './read-fault.js';

/** Columns of a table, beyond which a file is no table of ours: every row is held whole, with a cell for each. */
export const maxColumns = 1_000;

/** Refuses a table that is too wide. */
export const tooManyColumns = (row = 0): ReadFault =>
  new ReadFault(
    'file-kind',
    { reason: { zh: `列多于${maxColumns}个`, en: `more than ${maxColumns} columns` } },
    row,
  );
