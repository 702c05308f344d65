import {
  createEnterprises,
  writeActivities,
  writeEnterprises,
  writeHoldings,
  writeIdentifiers,
  writeSites,
  writeSupplies,
  writeTechnologies,
  writeTierAwards,
} from '../../../../cypher/queries.gen.js';
import type { CheckedRow, Sampling, SegmentShare } from '../check/checked-row.js';
import { identifierKey } from './identifier-key.js';
import type { Identity } from './identify.js';
import { placeKey } from './place-ends.js';
import { propertyRow } from './property-row.js';
import { type Statement, statement } from './statement.js';

type Rows = readonly CheckedRow[];

/** Resolves the key under which a row names an enterprise to the enterprise’s own id. */
export type Resolve = (key: unknown) => string;

const enterpriseRow = (row: CheckedRow, { id, uscc, foldedName }: Identity): object =>
  Object.assign(propertyRow(row), {
    id,
    uscc,
    normalisedName: foldedName,
    region: row.values.region,
    park: row.values.park,
  });

const provenance = ({ values }: CheckedRow) => ({
  source: values.source,
  asOf: values.as_of,
  estimated: values.estimated,
});

const identifierRows = (row: CheckedRow, { id, keys }: Identity): object[] =>
  keys.map((key) => {
    const colon = key.indexOf(':');
    return {
      ...provenance(row),
      key,
      scheme: key.slice(0, colon),
      value: key.slice(colon + 1),
      enterprise: id,
    };
  });

const segmentsOf = ({ values }: CheckedRow): readonly SegmentShare[] =>
  (values.segments as readonly SegmentShare[] | undefined) ?? [];

const activityRows = (row: CheckedRow, { id }: Identity, sampling: Sampling): object[] =>
  segmentsOf(row).map(({ code, share }) => ({
    ...provenance(row),
    enterprise: id,
    segment: code,
    at: '',
    share,
    sampling,
  }));

const absentRow = (row: CheckedRow, identity: Identity, sampling: Sampling): object =>
  Object.assign(enterpriseRow(row, identity), {
    keys: identity.keys,
    segments: segmentsOf(row).map(({ code, share }) => ({ code, share, sampling })),
  });

/** Creates who is absent from the graph, first, since a later row of the batch may be about one of them; merges others. */
export const enterpriseStatements = (
  rows: Rows,
  identities: readonly Identity[],
  sampling: Sampling,
): Statement[] => {
  const pairs = rows.map((row, index) => [row, identities[index]!] as const);
  const absent = pairs.filter(([, { isAbsent }]) => isAbsent);
  const others = pairs.filter(([, { isAbsent }]) => !isAbsent);
  const each = <T>(make: (row: CheckedRow, identity: Identity) => T): T[] =>
    others.map(([row, identity]) => make(row, identity));
  return [
    statement(
      createEnterprises,
      absent.map(([row, identity]) => absentRow(row, identity, sampling)),
    ),
    statement(writeEnterprises, each(enterpriseRow)),
    statement(writeIdentifiers, each(identifierRows).flat()),
    statement(writeActivities, each((row, identity) => activityRows(row, identity, sampling)).flat()),
  ];
};

export const identifierStatements = (rows: Rows, resolve: Resolve): Statement[] => [
  statement(
    writeIdentifiers,
    rows.map((row) => ({
      ...propertyRow(row),
      key: identifierKey(row),
      enterprise: resolve(row.values.enterprise),
    })),
  ),
];

export const siteStatements = (rows: Rows, resolve: Resolve): Statement[] => [
  statement(
    writeSites,
    rows.map((row) => ({
      ...propertyRow(row),
      name: row.values.name ?? '',
      kind: row.values.kind ?? '',
      region: row.values.region ?? null,
      park: row.values.park ?? null,
      enterprise: resolve(row.values.enterprise),
    })),
  ),
];

export const activityStatements = (rows: Rows, resolve: Resolve, sampling: Sampling): Statement[] => [
  statement(
    writeActivities,
    rows.map((row) => ({
      ...propertyRow(row),
      enterprise: resolve(row.values.enterprise),
      segment: row.values.segment,
      at: placeKey(row, 'place'),
      sampling,
    })),
  ),
];

export const supplyStatements = (rows: Rows, resolve: Resolve): Statement[] => [
  statement(
    writeSupplies,
    rows.map((row) => ({
      ...propertyRow(row),
      supplier: resolve(row.values.supplier),
      customer: resolve(row.values.customer),
      segment: row.values.segment ?? '',
    })),
  ),
];

export const holdingStatements = (rows: Rows, resolve: Resolve): Statement[] => [
  statement(
    writeHoldings,
    rows.map((row) => ({
      ...propertyRow(row),
      owner: resolve(row.values.owner),
      owned: resolve(row.values.owned),
    })),
  ),
];

const awardRow = (row: CheckedRow, resolve: Resolve): object => {
  const enterprise = resolve(row.values.enterprise);
  const { tier, level = '', year = '' } = row.values;
  return { ...propertyRow(row), enterprise, code: [enterprise, tier, level, year].join('|') };
};

export const tierAwardStatements = (rows: Rows, resolve: Resolve): Statement[] => [
  statement(
    writeTierAwards,
    rows.map((row) => awardRow(row, resolve)),
  ),
];

export const technologyStatements = (rows: Rows, resolve: Resolve): Statement[] => [
  statement(
    writeTechnologies,
    rows.map((row) => ({
      ...propertyRow(row),
      segment: row.values.segment ?? null,
      holders: ((row.values.holders as readonly string[] | undefined) ?? []).map(resolve),
    })),
  ),
];
