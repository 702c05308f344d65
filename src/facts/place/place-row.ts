import { InputError, unknownName } from '../../request/errors.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { PlaceInput } from './place.input.js';

/**
 * Finds the row of a place. Throws UnknownName where there is none, InputError for text that is no region code, which
 * stands in the field `code` of the argument or in another.
 */
export const placeRow = (
  { places }: Snapshot,
  argument: string,
  { kind, code }: PlaceInput,
  codeArgument = `${argument}.code`,
): number => {
  const row = places.rowOf.get(`${kind}:${code}`);
  if (row !== undefined) return row;
  if (kind === 'PARK') throw unknownName(argument, { zh: '园区', en: 'park' }, code, 'parks');
  if (/^\d{6}$/.test(code)) throw unknownName(argument, { zh: '行政区', en: 'region' }, code, 'regions');
  throw new InputError(codeArgument, code, {
    zh: '本图谱的行政区代码；中国为GB/T 2260六位数字，如450200',
    en: 'a region code of this graph; in China six digits of GB/T 2260, such as 450200',
  });
};
