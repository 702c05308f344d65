import { organisationByCode } from '../../../facts/place/organisation.repository.js';
import { RefusedError } from '../../../request/errors.js';
import type { Member } from '../../../request/member/member.js';
import type { RequestContext } from '../../../request/request-context.js';
import { isKnownIn, liesIn } from '../../../snapshot/ask/containment.js';

const refused = (name: string): RefusedError =>
  new RefusedError('FORBIDDEN', {
    zh: `没有权限：${name}的注册地和场所都不在本单位的地点`,
    en: `not allowed: neither the seat nor a site of ${name} is in the place of your organisation`,
  });

/** Row of the place of the member’s organisation; undefined where it has none. */
const ownPlaceOf = async (context: RequestContext, { organisation }: Member): Promise<number | undefined> => {
  const own = await context.loader(organisationByCode).load(organisation);
  return own?.placeKey ? context.snapshot.places.rowOf.get(own.placeKey) : undefined;
};

/** Throws RefusedError for a place that does not lie in that of the member’s organisation. */
export const requireContaining = async (
  context: RequestContext,
  member: Member,
  place: number,
): Promise<void> => {
  const { places } = context.snapshot;
  const own = await ownPlaceOf(context, member);
  if (own !== undefined && liesIn(places, place, own)) return;
  throw new RefusedError('FORBIDDEN', {
    zh: `没有权限：${places.names[place]}不在本单位的地点`,
    en: `not allowed: ${places.englishNames[place]} is not in the place of your organisation`,
  });
};

/** Throws RefusedError for an enterprise that has neither its seat nor a site in the place of the member’s organisation. */
export const requireOwnPlace = async (
  context: RequestContext,
  member: Member,
  enterprises: readonly string[],
): Promise<void> => {
  const { snapshot } = context;
  const place = await ownPlaceOf(context, member);
  for (const id of enterprises) {
    const row = snapshot.enterprises.rowOf.get(id);
    if (place === undefined || row === undefined || !isKnownIn(snapshot, row, place))
      throw refused(row === undefined ? id : snapshot.enterprises.names.at(row));
  }
};
