import type { Text } from '../codes/language.js';
import { enterpriseIdByKey } from '../enterprise/enterprise.repository.js';
import { parseGlobalId } from '../place/global-id.js';
import { InputError } from '../place/input-error.js';
import type { PlaceInput } from '../place/place.input.js';
import type { RequestContext } from '../place/request-context.js';
import { UnknownName } from '../place/unknown-name.js';
import type { Image } from '../projection/image.js';

const unknownName = (argument: string, kind: Text, code: string, list: string): UnknownName => {
  const shown = code.slice(0, 100);
  return new UnknownName({
    zh: `${argument}：没有代码为 ${shown} 的${kind.zh}；可用代码见 ${list} 查询`,
    en: `${argument}: there is no ${kind.en} ${shown}; ${list} lists those there are`,
  });
};

export const placeRow = ({ places }: Image, argument: string, { kind, code }: PlaceInput): number => {
  const row = places.rowOf.get(`${kind}:${code}`);
  if (row !== undefined) return row;
  if (kind === 'PARK') throw unknownName(argument, { zh: '园区', en: 'park' }, code, 'parks');
  if (/^\d{6}$/.test(code)) throw unknownName(argument, { zh: '行政区', en: 'region' }, code, 'regions');
  throw new InputError(
    `${argument}.code`,
    code,
    'a region code of this graph; in China six digits of GB/T 2260, such as 450200',
  );
};

export const segmentRow = ({ segments }: Image, argument: string, code: string): number => {
  const row = segments.rowOf.get(code);
  if (row === undefined) throw unknownName(argument, { zh: '环节', en: 'segment' }, code, 'segments');
  return row;
};

/** The row of an enterprise by global id, own id, credit code or unique identifier. */
export const enterpriseRow = async (
  context: RequestContext,
  argument: string,
  given: string,
): Promise<number> => {
  const named = parseGlobalId(given);
  const key = named?.type === 'Enterprise' ? named.key : given.trim().normalize('NFKC');
  const known = context.image.enterprises.rowOf.get(key);
  if (known !== undefined) return known;
  const own = await context.loader(enterpriseIdByKey).load(key);
  const row = own === undefined ? undefined : context.image.enterprises.rowOf.get(own);
  if (row === undefined) throw unknownName(argument, { zh: '企业', en: 'enterprise' }, given, 'enterprises');
  return row;
};

/** A number that was given, or its default, within its bounds. */
export const numberWithin = (
  argument: string,
  given: number | null | undefined,
  standard: number,
  [least, most]: readonly [number, number],
): number => {
  const value = given ?? standard;
  if (Number.isFinite(value) && value >= least && value <= most) return value;
  throw new InputError(argument, String(value), `a number from ${least} to ${most}`);
};
