import type { Language, Text } from '../../codes/language.js';
import { policiesOfPlace } from '../../facts/policy/concern/policies-of-place.js';
import type { PolicyConcern } from '../../facts/policy/concern/policy-concern.type.js';
import type { PolicyStatusName } from '../../facts/policy/document/policy-status.js';
import type { RequestContext } from '../../request/request-context.js';

/** Documents that say something of today; what is over is left to `policyConcerns`. */
const statusWords: Partial<Record<PolicyStatusName, Text>> = {
  DRAFT: { zh: '征求意见稿', en: 'draft' },
  RUNNING: { zh: '实施中', en: 'running' },
  IN_FORCE: { zh: '有效', en: 'in force' },
  IN_FORCE_NO_END_STATED: { zh: '未载明有效期', en: 'no end stated' },
};

/** Entries of a document that are named. */
const maxEntries = 4;

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];

const joined = (texts: readonly string[], language: Language): string =>
  unique(texts).join({ zh: '、', en: ', ' }[language]);

const rulesSaid = ({ rules }: PolicyConcern, language: Language): string[] => {
  const money = rules.filter(({ kind }) => kind !== 'CHECK');
  if (money.length === 0) return [];
  const articles = joined(
    money.map(({ article }) => article),
    language,
  );
  return [{ zh: `奖补 ${articles}`, en: `grants ${articles}` }[language]];
};

const entriesSaid = ({ entries }: PolicyConcern): string[] =>
  unique(entries.map(({ article, name }) => `${article ?? ''} ${name}`.trim())).slice(0, maxEntries);

/** Says what a document states of the place and chain; nothing where it is over or states nothing of either. */
export const concernSentence = (concern: PolicyConcern, language: Language): string[] => {
  const status = statusWords[concern.policy.status]?.[language];
  const said = [...entriesSaid(concern), ...rulesSaid(concern, language)];
  if (status === undefined || said.length === 0) return [];
  const { number, title } = concern.policy;
  const [open, close, colon, stop] = { zh: ['（', '）', '：', '；'], en: [' (', ')', ': ', '; '] }[language];
  return [`${number ?? title}${open}${status}${close}${colon}${said.join(stop)}`];
};

/** Cites the documents that concern a place, by its row, and a chain; what names the chain comes first. */
export const briefPolicies = async (
  context: RequestContext,
  place: number,
  chain: string,
): Promise<string[]> => {
  const concerns = await policiesOfPlace(context, place, { chain });
  return concerns
    .toSorted((a, b) => Number(b.entries.length > 0) - Number(a.entries.length > 0))
    .flatMap((concern) => concernSentence(concern, context.language));
};
