import type { TargetsByIdRow } from '../../../../cypher/queries.gen.js';
import { InputError } from '../../../request/errors.js';
import { requireText } from './note-text.js';
import type { PlanTargetInput } from './plan-target.input.js';
import { requireDay } from './require-day.js';

const longestName = 200;
const longestStep = 1_000;
const maxYuan = 1e13;

/** Change of a plan; a part left out stays, null ends it. */
export type PlanChange = Pick<PlanTargetInput, 'nextStep' | 'responsible' | 'investment'>;

export interface PlanEvent {
  readonly kind: 'NEXT_STEP' | 'RESPONSIBLE' | 'INVESTMENT';
  readonly from: string | null;
  readonly to: string | null;
}

/** Plan of a target, as the graph holds it. */
export type Plan = Pick<
  TargetsByIdRow,
  'nextStep' | 'nextStepOn' | 'responsible' | 'responsibleOrganisation' | 'investmentCny' | 'investmentBasis'
>;

const noStep = { nextStep: null, nextStepOn: null };
const nobody = { responsible: null, responsibleOrganisation: null };
const noInvestment = { investmentCny: null, investmentBasis: null };

const stepOf = ({ nextStep }: PlanChange, today: string): Partial<Plan> => {
  if (nextStep === undefined) return {};
  if (nextStep === null) return noStep;
  const text = requireText('nextStep.text', nextStep.text, longestStep);
  return { nextStep: text, nextStepOn: requireDay('nextStep.on', nextStep.on, today) };
};

const responsibleOf = ({ responsible }: PlanChange, organisation: string): Partial<Plan> => {
  if (responsible === undefined) return {};
  if (responsible === null) return nobody;
  const member = requireText('responsible', responsible, longestName);
  return { responsible: member, responsibleOrganisation: organisation };
};

const investmentOf = ({ investment }: PlanChange): Partial<Plan> => {
  if (investment === undefined) return {};
  if (investment === null) return noInvestment;
  const { amountCny, basis } = investment;
  if (!(amountCny >= 0 && amountCny <= maxYuan))
    throw new InputError('investment.amountCny', String(amountCny), {
      zh: `0到${maxYuan}元`,
      en: `0 to ${maxYuan} yuan`,
    });
  return { investmentCny: amountCny, investmentBasis: basis };
};

const textOf = (...parts: readonly (string | number | null)[]): string | null =>
  parts.filter((part) => part !== null).join(' ') || null;

/** Events of a change of plan, one for each part that differs. */
export const planEvents = (before: Plan, after: Plan): PlanEvent[] =>
  (
    [
      ['NEXT_STEP', ({ nextStep, nextStepOn }: Plan) => textOf(nextStepOn, nextStep)],
      ['RESPONSIBLE', ({ responsible, responsibleOrganisation: of }: Plan) => textOf(of, responsible)],
      ['INVESTMENT', ({ investmentCny, investmentBasis }: Plan) => textOf(investmentCny, investmentBasis)],
    ] as const
  )
    .map(([kind, show]) => ({ kind, from: show(before), to: show(after) }))
    .filter(({ from, to }) => from !== to);

/** Applies a change to a plan, by a member of an organisation, now. Throws {@link InputError}. */
export const planOf = (change: PlanChange, organisation: string, now: string): Partial<Plan> => ({
  ...stepOf(change, now),
  ...responsibleOf(change, organisation),
  ...investmentOf(change),
});
