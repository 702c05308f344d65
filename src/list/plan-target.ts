import { type TargetsByIdRow, writePlan } from '../../cypher/queries.gen.js';
import { InputError } from '../place/input-error.js';
import type { RequestContext } from '../place/request-context.js';
import { changeTarget } from './change-target.js';
import { requireFree } from './claim-of.js';
import { requireText } from './note-text.js';
import type { PlanTargetInput } from './plan-target.input.js';
import type { NewEvent } from './record.js';
import { requireDay } from './require-day.js';
import type { Target } from './target.type.js';

const longestName = 200;
const longestStep = 1_000;
const mostYuan = 1e13;

type Plan = Pick<
  TargetsByIdRow,
  'nextStep' | 'nextStepOn' | 'responsible' | 'responsibleOrganisation' | 'investmentCny' | 'investmentBasis'
>;

const noStep = { nextStep: null, nextStepOn: null };
const nobody = { responsible: null, responsibleOrganisation: null };
const noInvestment = { investmentCny: null, investmentBasis: null };

const stepOf = ({ nextStep }: PlanTargetInput, today: string): Partial<Plan> => {
  if (nextStep === undefined) return {};
  if (nextStep === null) return noStep;
  const text = requireText('nextStep.text', nextStep.text, longestStep);
  return { nextStep: text, nextStepOn: requireDay('nextStep.on', nextStep.on, today) };
};

const responsibleOf = ({ responsible }: PlanTargetInput, organisation: string): Partial<Plan> => {
  if (responsible === undefined) return {};
  if (responsible === null) return nobody;
  const member = requireText('responsible', responsible, longestName);
  return { responsible: member, responsibleOrganisation: organisation };
};

const investmentOf = ({ investment }: PlanTargetInput): Partial<Plan> => {
  if (investment === undefined) return {};
  if (investment === null) return noInvestment;
  const { amountCny, basis } = investment;
  if (!(amountCny >= 0 && amountCny <= mostYuan))
    throw new InputError('investment.amountCny', String(amountCny), `0 to ${mostYuan} yuan`);
  return { investmentCny: amountCny, investmentBasis: basis };
};

const textOf = (...parts: readonly (string | number | null)[]): string | null =>
  parts.filter((part) => part !== null).join(' ') || null;

const eventsOf = (before: Plan, after: Plan): NewEvent[] =>
  (
    [
      ['NEXT_STEP', ({ nextStep, nextStepOn }: Plan) => textOf(nextStepOn, nextStep)],
      ['RESPONSIBLE', ({ responsible, responsibleOrganisation: of }: Plan) => textOf(of, responsible)],
      ['INVESTMENT', ({ investmentCny, investmentBasis }: Plan) => textOf(investmentCny, investmentBasis)],
    ] as const
  )
    .map(([kind, show]) => ({ kind, from: show(before), to: show(after) }))
    .filter(({ from, to }) => from !== to);

/** Say what comes next with a target, who sees to it, and what investment is expected. */
export const planTarget = (context: RequestContext, input: PlanTargetInput): Promise<Target> =>
  changeTarget(context, 'PLAN', input, ({ run, target, request }) => {
    const { organisation } = request.member;
    requireFree(target, organisation, request.at);
    const change = {
      ...stepOf(input, request.at),
      ...responsibleOf(input, organisation),
      ...investmentOf(input),
    };
    const plan = { ...target, ...change };
    const events = eventsOf(target, plan);
    if (events.length === 0) return { events };
    return { events, write: (version) => run(writePlan, { ...plan, target: target.id, version }) };
  });
