import { enterpriseIdByKey } from '../enterprise/enterprise.repository.js';
import { parseGlobalId } from '../place/global-id.js';
import { InputError } from '../place/input-error.js';
import type { RequestContext } from '../place/request-context.js';
import { unknownName } from '../place/unknown-name.js';
import type { Image } from '../projection/image.js';

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
  throw new InputError(argument, String(value), {
    zh: `${least} 到 ${most} 之间的数`,
    en: `a number from ${least} to ${most}`,
  });
};
