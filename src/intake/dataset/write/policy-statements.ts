import {
  writeAnswerParts,
  writeClauses,
  writeMetrics,
  writePolicies,
  writePolicyTargets,
  writeRegisters,
} from '../../../../cypher/queries.gen.js';
import type { CheckedRow } from '../check/checked-row.js';
import { propertyRow } from './property-row.js';
import { type Statement, statement } from './statement.js';

type Rows = readonly CheckedRow[];

const keyed = (...parts: readonly unknown[]): string => parts.map((part) => part ?? '').join('|');

export const policyStatements = (rows: Rows): Statement[] => [
  statement(
    writePolicies,
    rows.map((row) => ({ ...propertyRow(row), region: row.values.region ?? null })),
  ),
];

export const metricStatements = (rows: Rows): Statement[] => [statement(writeMetrics, rows.map(propertyRow))];

/** Makes the row of a clause, which is identified by document and article. */
const clauseRow = (row: CheckedRow): object => {
  const { policy, article } = row.values;
  return { ...propertyRow(row), policy, code: keyed(policy, article) };
};

export const clauseStatements = (rows: Rows): Statement[] => [statement(writeClauses, rows.map(clauseRow))];

/** Makes the row of a target: two stages of one aim differ by the year that they are due. */
const targetRow = (row: CheckedRow): object => {
  const { policy, article, metric, due_year: dueYear, region = null } = row.values;
  return { ...propertyRow(row), policy, metric, region, code: keyed(policy, article, metric, dueYear) };
};

export const policyTargetStatements = (rows: Rows): Statement[] => [
  statement(writePolicyTargets, rows.map(targetRow)),
];

export const registerStatements = (rows: Rows): Statement[] => [
  statement(
    writeRegisters,
    rows.map((row) => ({
      ...propertyRow(row),
      policy: row.values.policy ?? null,
      region: row.values.region ?? null,
    })),
  ),
];

/** Makes the row of a part of an answer, which is identified by all that says where it belongs. */
const answerPartRow = (row: CheckedRow): object => {
  const { answer, role, policy, article, item } = row.values;
  return { ...propertyRow(row), policy, code: keyed(answer, role, policy, article, item) };
};

export const answerPartStatements = (rows: Rows): Statement[] => [
  statement(writeAnswerParts, rows.map(answerPartRow)),
];
