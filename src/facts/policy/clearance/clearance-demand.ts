import type { Text } from '../../../codes/language.js';
import { UnknownName } from '../../../request/errors.js';
import type { RequestContext } from '../../../request/request-context.js';
import { type AnswerPart, answerParts, ofRole } from '../answer/answer-parts.js';
import { policyAt } from '../answer/policy-at.js';
import { attributeOf } from '../register/attribute-of.js';
import type { ClearanceLimits } from './clear-out.js';

/** What a document asks of the large firms of a park. */
export interface ClearanceDemand extends ClearanceLimits {
  readonly policy: string;
  /** Share of above-scale industrial firms with R&D activity that it aims at. */
  readonly coverageShare: number;
  /** Kind of parks that it is for; null where it is for any. */
  readonly parkKind: string | null;
  readonly readings: readonly Text[];
}

const nothingAsked = (park: string): UnknownName =>
  new UnknownName({
    zh: `input.park：没有文件对园区${park}规定研发活动、研发机构的门槛（policy_answers）`,
    en: `input.park: no document states from which revenue firms of ${park} need R&D (policy_answers)`,
  });

/** Reads the numbers of a document; undefined where one of them is not stated. */
const demandOf = (rows: readonly AnswerPart[], policy: string): ClearanceDemand | undefined => {
  const own = rows.filter((row) => row.policy === policy);
  const number = (item: string) =>
    ofRole({ rows: own }, 'NUMBER').find((row) => row.item === item)?.value ?? undefined;
  const [activityFromYuan, institutionFromYuan] = [number('activityFromYuan'), number('institutionFromYuan')];
  const coverageShare = number('coverageShare');
  if (activityFromYuan === undefined || institutionFromYuan === undefined || coverageShare === undefined)
    return undefined;
  const [citation] = ofRole({ rows: own }, 'CITATION');
  return {
    ...{ policy, activityFromYuan, institutionFromYuan, coverageShare },
    parkKind: citation ? attributeOf(citation, 'parkKind') : null,
    readings: ofRole({ rows: own }, 'NOTE').map(({ zh, en }) => ({ zh: zh ?? '', en: en ?? '' })),
  };
};

/** Finds what the document that speaks at a park asks of its large firms. Throws UnknownName where none does. */
export const clearanceDemand = async (
  context: RequestContext,
  park: string,
  day: string,
): Promise<ClearanceDemand> => {
  const place = context.snapshot.places.rowOf.get(`PARK:${park}`);
  const parts = await answerParts(context, 'rdClearance', place);
  const policy = (await policyAt(context, ofRole(parts, 'NUMBER'), day))(place);
  const demand = policy === undefined ? undefined : demandOf(parts.rows, policy);
  if (demand) return demand;
  throw nothingAsked(park);
};
