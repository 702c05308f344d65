import type { Snapshot } from '../snapshot/tables/snapshot.js';
import { unknownName } from './errors.js';

/** Finds the row of a segment by its code. Throws UnknownName where there is none. */
export const segmentRow = ({ segments }: Snapshot, argument: string, code: string): number => {
  const row = segments.rowOf.get(code);
  if (row === undefined) throw unknownName(argument, { zh: '环节', en: 'segment' }, code, 'segments');
  return row;
};
