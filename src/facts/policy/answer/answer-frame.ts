import type { Text } from '../../../codes/language.js';
import type { RequestContext } from '../../../request/request-context.js';
import { entitles } from '../document/entitles.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { policyBasis } from '../document/policy-basis.js';
import { policyStatus } from '../document/policy-status.js';
import { statusNote } from '../document/status-note.js';
import { ofRole } from './answer-parts.js';
import type { FramePart, FrameParts } from './frame-parts.js';
import { narrowerNotes } from './narrower-notes.js';
import type { PolicyAnswer, PolicyCitation } from './policy-answer.type.js';

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

const wordsOf = ({ zh, en }: FramePart): Text => ({ zh: zh ?? en ?? '', en: en ?? zh ?? '' });

/**
 * Makes what an answer says of itself on a day (ISO): its articles with their status, what they leave open, what its
 * documents add, and notes of the answer itself.
 */
export const answerFrame = async (
  context: RequestContext,
  day: string,
  parts: FrameParts,
  notes: readonly Text[] = [],
): Promise<PolicyAnswer> => {
  const { language, snapshot } = context;
  const policies = await policiesOfGraph(context);
  const citations = ofRole(parts, 'CITATION').map(({ policy, article }): PolicyCitation => {
    const row = policies.find(({ code }) => code === policy);
    const status = row ? policyStatus(row, day) : null;
    return { policy, article, status, entitles: status !== null && entitles(status) };
  });
  const stated = ofRole(parts, 'NOTE').map((part) => marked(part.policy, wordsOf(part)));
  const narrower = narrowerNotes(snapshot, policies, parts).map(([code, note]) => marked(code, note));
  return {
    asOf: day,
    citations,
    notStated: ofRole(parts, 'NOT_STATED').map((part) => ({
      ...{ policy: part.policy, article: part.article },
      what: wordsOf(part)[language],
    })),
    notes: [...statusNotes(citations), ...narrower, ...stated, ...notes].map((note) => note[language]),
    basis: policyBasis(snapshot),
  };
};
