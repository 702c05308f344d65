import {
  writeEnterpriseYears,
  writeGrants,
  writeObservations,
  writeRegisterEntries,
} from '../../../../cypher/queries.gen.js';
import { periodTypeOf } from '../../../codes/period-type-of.js';
import type { CheckedRow } from '../check/checked-row.js';
import type { Resolve } from './enterprise-statements.js';
import { propertyRow } from './property-row.js';
import { type Statement, statement } from './statement.js';

type Rows = readonly CheckedRow[];

const keyed = (...parts: readonly unknown[]): string => parts.map((part) => part ?? '').join('|');

const yearRow = (row: CheckedRow, resolve: Resolve): object => {
  const enterprise = resolve(row.values.enterprise);
  return { ...propertyRow(row), enterprise, code: keyed(enterprise, row.values.year) };
};

export const enterpriseYearStatements = (rows: Rows, resolve: Resolve): Statement[] => [
  statement(
    writeEnterpriseYears,
    rows.map((row) => yearRow(row, resolve)),
  ),
];

const ends = { REGION: 'region', PARK: 'park', ENTERPRISE: 'enterprise' } as const;

const observationRow = (row: CheckedRow, resolve: Resolve): object => {
  const { subject_kind: kind, subject: named, metric, period } = row.values;
  const subject = kind === 'ENTERPRISE' ? resolve(named) : named;
  return {
    ...propertyRow(row),
    ...{ region: null, park: null, enterprise: null },
    [ends[kind as keyof typeof ends]]: subject,
    metric,
    periodType: periodTypeOf(String(period)),
    code: keyed(`${kind}:${subject}`, metric, period),
  };
};

export const observationStatements = (rows: Rows, resolve: Resolve): Statement[] => [
  statement(
    writeObservations,
    rows.map((row) => observationRow(row, resolve)),
  ),
];

const grantRow = (row: CheckedRow, resolve: Resolve): object => {
  const { rule, beneficiary: named, project, year } = row.values;
  const beneficiary = named === undefined ? null : resolve(named);
  return { ...propertyRow(row), beneficiary, code: keyed(rule, beneficiary, project, year) };
};

export const grantStatements = (rows: Rows, resolve: Resolve): Statement[] => [
  statement(
    writeGrants,
    rows.map((row) => grantRow(row, resolve)),
  ),
];

const entryRow = (row: CheckedRow, resolve: Resolve): object => {
  const { register, code, park, region, chain, segment, enterprise, policy } = row.values;
  const named = { park, region, chain, segment, policy };
  return {
    ...propertyRow(row),
    ...Object.fromEntries(Object.entries(named).map(([end, value]) => [end, value ?? null])),
    register,
    enterprise: enterprise === undefined ? null : resolve(enterprise),
    code: keyed(register, code),
  };
};

export const registerEntryStatements = (rows: Rows, resolve: Resolve): Statement[] => [
  statement(
    writeRegisterEntries,
    rows.map((row) => entryRow(row, resolve)),
  ),
];
