import { flag, text } from './property.js';

/** Carried by every node and relationship that came in with a row. */
export const provenance = {
  source: text('Where the row was read, in words a person can follow'),
  asOf: text('The date to which the row applies (ISO)'),
  estimated: flag('True where the row is a judgement, not a record'),
  note: text('What a reader of the row should know'),
} as const;
