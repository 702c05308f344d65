import type { PlaceInput } from '../../../facts/place/place.input.js';
import { placeRow } from '../../../facts/place/place-row.js';
import type { PolicyAssessment } from '../../../facts/policy/assess/assessment.type.js';
import { claimsAt } from '../../../facts/policy/assess/claims-at.js';
import { InputError } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Target } from './target.type.js';
import { listByKey } from './target-list.repository.js';

const rowOfList = async (context: RequestContext, listKey: string): Promise<number> => {
  const list = await context.loader(listByKey).load(listKey);
  const row = list?.placeKey ? context.snapshot.places.rowOf.get(list.placeKey) : undefined;
  if (row !== undefined) return row;
  throw new InputError(
    'place',
    { zh: '未给', en: 'nothing' },
    { zh: '地点：本清单没有设定地点', en: 'a place: the list is for none' },
  );
};

/** Judges what a target could claim in a place, by default that of its list. Throws InputError where neither is known. */
export const targetClaims = async (
  context: RequestContext,
  { enterpriseId, listKey }: Target,
  place: PlaceInput | undefined,
  asOf: string | undefined,
): Promise<PolicyAssessment[]> => {
  const row = place ? placeRow(context.snapshot, 'place', place) : await rowOfList(context, listKey);
  return claimsAt(context, enterpriseId, row, asOf);
};
