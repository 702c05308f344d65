import type { MetricListRow, PolicyTargetListRow } from '../../../../cypher/queries.gen.js';
import type { Language } from '../../../codes/language.js';
import type { MissingFact } from '../document/missing-fact.type.js';
import type { PolicyRow } from '../document/policies-of-graph.js';
import { policyStatus } from '../document/policy-status.js';
import { goalNotes } from './goal-notes.js';
import { heldAgainst, type TargetOp } from './held-against.js';
import type { PolicyGoal } from './policy-target.type.js';
import type { HeldValue } from './value-for.js';

/** A target with what it is shown with. The day is ISO. */
export interface GoalSetting {
  readonly target: PolicyTargetListRow;
  readonly metric: MetricListRow;
  readonly policy: PolicyRow;
  readonly day: string;
  readonly language: Language;
}

const missingValue = ({ metric, language }: GoalSetting): MissingFact => ({
  code: 'value',
  name: language === 'zh' ? metric.name : (metric.nameEn ?? metric.name),
  unit: metric.unit,
});

const dueOf = ({ eachYear, dueYear }: PolicyTargetListRow): PolicyGoal['due'] =>
  eachYear === true ? 'EACH_YEAR' : dueYear;

/** Shows a target with a value held against it on a day. */
export const goalOf = (setting: GoalSetting, { value, valueYear }: HeldValue): PolicyGoal => {
  const { target: row, metric, policy, day, language } = setting;
  const { high, target, dueYear } = row;
  const op = row.op as TargetOp;
  const status = policyStatus(policy, day);
  return {
    policyCode: row.policy,
    day,
    article: row.article,
    metric: metric.name,
    metricCode: metric.code,
    op,
    target: op === 'BETWEEN' && high !== null ? [target, high] : target,
    unit: metric.unit,
    due: dueOf(row),
    soft: row.soft ?? false,
    scope: row.scope,
    status,
    value,
    valueYear,
    ...heldAgainst({ op, target, high, dueYear }, value, valueYear, Number(day.slice(0, 4))),
    missingFacts: value === null ? [missingValue(setting)] : [],
    notes: goalNotes(row, status).map((note) => note[language]),
  };
};
