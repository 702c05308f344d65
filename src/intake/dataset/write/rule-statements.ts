import { writePolicyFacts, writePolicyRules } from '../../../../cypher/queries.gen.js';
import type { CheckedRow } from '../check/checked-row.js';
import { propertyRow } from './property-row.js';
import { type Statement, statement } from './statement.js';

type Rows = readonly CheckedRow[];

export const factStatements = (rows: Rows): Statement[] => [
  statement(writePolicyFacts, rows.map(propertyRow)),
];

export const policyRuleStatements = (rows: Rows): Statement[] => [
  statement(writePolicyRules, rows.map(propertyRow)),
];
