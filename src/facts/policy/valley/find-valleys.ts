import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { type AnswerWords, answerFrame } from '../answer/answer-frame.js';
import { attributeOf } from '../register/attribute-of.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import { ruleBookOf } from '../rule/rule-book.js';
import { ruleOf } from '../rule/rule-of.js';
import { type FieldAsked, fitsAsked } from './fits-asked.js';
import { platformShare } from './platform-share.js';
import type { ValleyField, ValleyIndustry, Valleys } from './valley.type.js';

const document = 'GL26';

const words: AnswerWords = {
  articles: [
    [document, '1'],
    [document, '14'],
  ],
  notStated: [
    [document, '1', { zh: '各谷的四至边界', en: 'the borders of the valleys' }],
    [document, '1', { zh: '各项奖补是否限于谷内', en: 'whether the money rules are for the valleys alone' }],
  ],
  notes: [
    {
      zh: '奖补规则按主体在桂林市理解，其余情形待定',
      en: 'money rules are read as for subjects in Guilin; elsewhere it is not known',
    },
  ],
};

const valleyOf = (entry: RegisterEntry): ValleyField => ({
  name: entry.name,
  role: attributeOf(entry, 'role'),
  field: attributeOf(entry, 'field'),
  entry,
});

const industryOf = (entry: RegisterEntry): ValleyIndustry => ({
  industry: attributeOf(entry, 'field') ?? entry.name,
  industryClass: attributeOf(entry, 'class'),
  platform: attributeOf(entry, 'platform'),
});

/** Finds the valleys for a segment or industry, its class, platforms and money rules. Throws InputError, UnknownName. */
export const findValleys = async (
  context: RequestContext,
  asked: FieldAsked & { readonly asOf?: string | null },
): Promise<Valleys> => {
  const day = isoDayAsked('asOf', asked.asOf);
  const fits = await fitsAsked(context, asked);
  const frame = await answerFrame(context, day, words);
  const valleys = (await everyEntry(context, day, ['valleys'])).filter(fits);
  const eight = await everyEntry(context, day, ['guilin-industries']);
  const inForce = frame.citations.some(({ entitles }) => entitles);
  const rules = [...(await ruleBookOf(context)).rules.values()].filter(
    ({ file }) => inForce && file.policy === document && file.kind !== 'CHECK',
  );
  context.spend(valleys.length + eight.length + rules.length);
  return {
    ...frame,
    valleys: valleys.map(valleyOf),
    industries: eight.filter(fits).map(industryOf),
    platforms: platformShare(eight.map(industryOf)),
    rules: rules.map((rule) => ruleOf(rule, context.language)),
  };
};
