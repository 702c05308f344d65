import { InputError } from '../../../request/errors.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { PlaceInput } from '../../place/place.input.js';
import { placeRow } from '../../place/place-row.js';
import { answerFrame } from '../answer/answer-frame.js';
import { answerParts, ofRole } from '../answer/answer-parts.js';
import type { FramePart } from '../answer/frame-parts.js';
import { entitles } from '../document/entitles.js';
import { type PolicyRow, policiesOfGraph } from '../document/policies-of-graph.js';
import { policyStatus } from '../document/policy-status.js';
import type { Deadline, DeadlineKind, DeadlineSpan } from './deadline.js';
import { deadlinesBetween } from './deadlines-between.js';
import type { PolicyDeadline, PolicyDeadlines } from './policy-deadline.type.js';
import { yearsLater } from './years-later.js';

/** Deadlines from and up to which days, of which place and kinds, seen on which day. */
export interface DeadlinesQuestion {
  readonly from?: string | null;
  readonly to?: string | null;
  readonly place?: PlaceInput | null;
  readonly kinds?: readonly DeadlineKind[] | null;
  readonly asOf?: string | null;
}

const mostYears = 20;

const spanAsked = ({ from, to }: DeadlinesQuestion, day: string): DeadlineSpan => {
  const first = from == null ? day : isoDayAsked('from', from);
  const last = to == null ? yearsLater(first, 1) : isoDayAsked('to', to);
  if (first <= last && last <= yearsLater(first, mostYears)) return { from: first, to: last };
  throw new InputError('to', last, {
    zh: `${first}或以后，至多${mostYears}年`,
    en: `${first} or later, by ${mostYears} years at most`,
  });
};

const shown = (
  { language }: RequestContext,
  { policy: code, day, ...deadline }: Deadline,
  policies: readonly PolicyRow[],
  asOf: string,
): PolicyDeadline[] => {
  const policy = policies.find((row) => row.code === code);
  if (!policy) return [];
  const status = policyStatus(policy, asOf);
  return [
    {
      ...{ policyCode: code, kind: deadline.kind, article: deadline.article, entry: deadline.entry },
      ...{ day, stated: deadline.stated, status, entitles: entitles(status), asOf },
      state: day < asOf ? 'PAST' : day === asOf ? 'TODAY' : 'AHEAD',
      sentence: deadline.words[language],
    },
  ];
};

/** Articles that state the deadlines, each once. */
const citationsOf = (deadlines: readonly Deadline[]): FramePart[] => {
  const cited = new Map<string, FramePart>();
  for (const { policy, article } of deadlines)
    if (article !== null)
      cited.set(`${policy} ${article}`, { role: 'CITATION', policy, article, zh: null, en: null });
  return [...cited.values()];
};

/** Finds what documents make due or let end in a span, by day. Throws InputError, UnknownName. */
export const findPolicyDeadlines = async (
  context: RequestContext,
  question: DeadlinesQuestion,
): Promise<PolicyDeadlines> => {
  const day = isoDayAsked('asOf', question.asOf);
  const span = spanAsked(question, day);
  const place = question.place ? placeRow(context.snapshot, 'place', question.place) : undefined;
  const found = (await deadlinesBetween(context, { ...span, place, asOf: day })).filter(
    ({ kind }) => !question.kinds || question.kinds.includes(kind),
  );
  const policies = await policiesOfGraph(context);
  const parts = await answerParts(context, 'policyDeadlines', place);
  const open = ofRole(parts, 'NOT_STATED');
  context.spend(found.length);
  return {
    ...(await answerFrame(context, day, { place, rows: [...citationsOf(found), ...open] })),
    ...span,
    deadlines: found.flatMap((deadline) => shown(context, deadline, policies, day)),
  };
};
