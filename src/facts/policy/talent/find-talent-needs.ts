import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { type AnswerWords, answerFrame } from '../answer/answer-frame.js';
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

const words: AnswerWords = {
  articles: [
    ['NP', '八'],
    ['LZ25', '十五'],
    ['UE24', '二(三)'],
    ['GL26', '8'],
    ['MI25', '13'],
  ],
  notStated: [
    ['LZ25', '十五', { zh: 'E类及以上人才的标准', en: 'what makes a talent of class E or above' }],
    ['NP', '八', { zh: '匹配的方法', en: 'how needs are matched' }],
  ],
  notes: [
    {
      zh: '按领域词语对接平台与聘任；LZ25、UE24只及于柳州，GL26只及于桂林',
      en: 'centres and appointments are matched by the words of the field; LZ25 and UE24 are for Liuzhou, GL26 for Guilin',
    },
  ],
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
  const asked = { register: 'talent-needs', park, field, asOf: day };
  const { found } = await findRegisterEntries(context, asked);
  const fillers = await everyEntry(context, day, ['joint-centres', 'appointments']);
  const needs = found.map((need) => needOf(need, fillers));
  context.spend(needs.reduce((sum, need) => sum + 1 + need.fillers.length, 0));
  return { ...(await answerFrame(context, day, words)), needs };
};
