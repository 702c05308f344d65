import type { Text } from '../../../codes/language.js';
import type { RequestContext } from '../../../request/request-context.js';
import { entitles } from '../document/entitles.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { policyBasis } from '../document/policy-basis.js';
import { policyStatus } from '../document/policy-status.js';
import { statusNote } from '../document/status-note.js';
import type { PolicyAnswer, PolicyCitation } from './policy-answer.type.js';

/** An article by the code of its document. */
export type Article = readonly [policy: string, article: string];

/** Articles of an answer, what each leaves open, and what else its reader should know. */
export interface AnswerWords {
  readonly articles: readonly Article[];
  readonly notStated?: readonly (readonly [...Article, Text])[];
  readonly notes?: readonly Text[];
}

const marked = (policy: string, { zh, en }: Text): Text => ({
  zh: `${policy}：${zh}`,
  en: `${policy}: ${en}`,
});

/** Says of each document once what its status asks a reader to know. */
const statusNotes = (citations: readonly PolicyCitation[]): Text[] => {
  const byPolicy = new Map(citations.map(({ policy, status }) => [policy, status]));
  return [...byPolicy].flatMap(([policy, status]) =>
    status === null ? [] : statusNote(status).map((note) => marked(policy, note)),
  );
};

/** Makes what an answer says of itself on a day (ISO): its articles with their status, what they leave open, notes. */
export const answerFrame = async (
  context: RequestContext,
  day: string,
  { articles, notStated = [], notes = [] }: AnswerWords,
): Promise<PolicyAnswer> => {
  const { language, snapshot } = context;
  const policies = await policiesOfGraph(context);
  const citations = articles.map(([policy, article]): PolicyCitation => {
    const row = policies.find(({ code }) => code === policy);
    const status = row ? policyStatus(row, day) : null;
    return { policy, article, status, entitles: status !== null && entitles(status) };
  });
  return {
    asOf: day,
    citations,
    notStated: notStated.map(([policy, article, what]) => ({ policy, article, what: what[language] })),
    notes: [...statusNotes(citations), ...notes].map((note) => note[language]),
    basis: policyBasis(snapshot),
  };
};
