import type { Text } from '../../../codes/language.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { answerFrame } from '../answer/answer-frame.js';
import { answerParts } from '../answer/answer-parts.js';
import { placeOfCode } from '../answer/place-of-code.js';
import { attributeOf, numberOf } from '../register/attribute-of.js';
import { everyEntry } from '../register/every-entry.js';
import { findRegisterEntries } from '../register/find-register-entries.js';
import { foldedMeet } from '../register/folded-meet.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import type { TalentNeed, TalentNeeds } from './talent.type.js';

/** Needs of which park and field, on which day. */
export interface NeedsQuestion {
  readonly park?: string | null;
  readonly field?: string | null;
  readonly asOf?: string | null;
}

const byWords: Text = {
  zh: '按领域词语对接平台与聘任',
  en: 'centres and appointments are matched by the words of the field',
};

const needOf = (need: RegisterEntry, fillers: readonly RegisterEntry[]): TalentNeed => {
  const field = attributeOf(need, 'field');
  const same = (entry: RegisterEntry): boolean => {
    const own = attributeOf(entry, 'field');
    return field !== null && own !== null && foldedMeet(own, field);
  };
  return {
    ...{ need, field },
    kind: attributeOf(need, 'kind'),
    number: numberOf(need, 'number'),
    fillers: fillers.filter(same),
  };
};

/** Finds the talents that firms need, and what may fill each need. Throws InputError, UnknownName. */
export const findTalentNeeds = async (
  context: RequestContext,
  { park, field, asOf }: NeedsQuestion,
): Promise<TalentNeeds> => {
  const day = isoDayAsked('asOf', asOf);
  const parts = await answerParts(context, 'talentNeeds', placeOfCode(context, 'PARK', 'park', park));
  const asked = { register: 'talent-needs', park, field, asOf: day };
  const { found } = await findRegisterEntries(context, asked);
  const fillers = await everyEntry(context, day, ['joint-centres', 'appointments']);
  const needs = found.map((need) => needOf(need, fillers));
  context.spend(needs.reduce((sum, need) => sum + 1 + need.fillers.length, 0));
  return { ...(await answerFrame(context, day, parts, [byWords])), needs };
};
