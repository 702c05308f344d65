import type { TargetsByIdRow } from '../../../../cypher/queries.gen.js';
import { readDate } from '../../../codes/cell/read-date.js';
import { readMoney } from '../../../codes/cell/read-money.js';
import { InputError } from '../../../request/errors.js';
import {
  type Plan,
  type PlanChange,
  type PlanEvent,
  planEvents,
  planOf,
} from '../../../sharing/list/change/plan-of.js';
import type { InvestmentBasis } from '../../../sharing/list/read/target-plan.type.js';
import { basisNames } from '../basis-names.js';
import type { FieldChange } from './import-report.js';
import { hindrance, type Planned, type RowGround, type RowPlan } from './row-ground.js';
import { rowProblem } from './row-problem.js';
import type { SheetRow } from './sheet-row.js';

const nothingPlanned: Plan = {
  nextStep: null,
  nextStepOn: null,
  responsible: null,
  responsibleOrganisation: null,
  investmentCny: null,
  investmentBasis: null,
};

const fields: Readonly<Record<PlanEvent['kind'], FieldChange['field']>> = {
  NEXT_STEP: 'nextStep',
  RESPONSIBLE: 'responsible',
  INVESTMENT: 'investment',
};

const stepOf = ({ nextStep, nextStepOn }: SheetRow, before: Plan): PlanChange => {
  const text = nextStep || (before.nextStep ?? '');
  const on = nextStepOn === '' ? (before.nextStepOn ?? '') : (readDate(nextStepOn).value ?? nextStepOn);
  const same = text === (before.nextStep ?? '') && on === (before.nextStepOn ?? '');
  return same ? {} : { nextStep: { text, on } };
};

const responsibleOf = ({ responsible }: SheetRow, before: Plan): PlanChange =>
  responsible === '' || responsible === before.responsible ? {} : { responsible };

const basisOf = (text: string, before: Plan): InvestmentBasis => {
  if (text === '') return (before.investmentBasis as InvestmentBasis | null) ?? 'ESTIMATED';
  const all = Object.entries(basisNames) as [InvestmentBasis, { zh: string; en: string }][];
  const basis = all.find(([code, { zh, en }]) => [code, zh, en].includes(text));
  if (basis) return basis[0];
  throw new InputError('投资依据', text, all.map(([code, { zh }]) => `${zh} ${code}`).join(', '));
};

const investmentOf = (row: SheetRow, before: Plan): PlanChange => {
  if (row.investment === '') return {};
  const amountCny = readMoney(row.investment, row.unit).value;
  if (amountCny === undefined)
    throw new InputError('预计投资', row.investment, { zh: '金额，单位元', en: 'a number of yuan' });
  const basis = basisOf(row.investmentBasis, before);
  const same = amountCny === before.investmentCny && basis === before.investmentBasis;
  return same ? {} : { investment: { amountCny, basis } };
};

const planned = (row: SheetRow, before: Plan, { organisation, at }: RowGround): RowPlan => {
  const change = { ...stepOf(row, before), ...responsibleOf(row, before), ...investmentOf(row, before) };
  const plan = { ...before, ...planOf(change, organisation, at) };
  const changes = planEvents(before, plan).map(({ kind, from, to }) => ({
    field: fields[kind],
    from,
    to: to ?? '',
  }));
  return changes.length === 0 ? { changes } : { changes, plan };
};

const planFields = (target: TargetsByIdRow): Plan => {
  const { nextStep, nextStepOn, responsible, responsibleOrganisation, investmentCny, investmentBasis } =
    target;
  return { nextStep, nextStepOn, responsible, responsibleOrganisation, investmentCny, investmentBasis };
};

/** Plan of a target before the row, also for a target that is new. */
export const planBefore = (target: TargetsByIdRow | undefined): Plan =>
  target ? planFields(target) : nothingPlanned;

/** Plans the cells of a row that differ from the target’s plan; an empty cell plans nothing. */
export const plannedIn = (row: SheetRow, ground: RowGround): Planned<RowPlan> => {
  try {
    const value = planned(row, planBefore(ground.target), ground);
    const problem = value.changes.length > 0 ? hindrance(row, ground) : undefined;
    return problem ? { problem } : { value };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const { argument, given, allowed } = error;
    const zh = `${argument}不能是“${given.zh.slice(0, 100)}”；可用：${allowed.zh}`;
    return { problem: rowProblem('INVALID_INPUT', zh, error.message) };
  }
};
