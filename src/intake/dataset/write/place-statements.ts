import {
  writeEnclaves,
  writeOrganisations,
  writePairings,
  writeParkChains,
  writeParks,
  writePartnerCentres,
  writeRegionChains,
  writeRegionChanges,
  writeRegions,
  writeSignInGroups,
} from '../../../../cypher/queries.gen.js';
import type { CheckedRow } from '../check/checked-row.js';
import { placeEnds } from './place-ends.js';
import { propertyRow } from './property-row.js';
import { type Statement, statement } from './statement.js';

type Rows = readonly CheckedRow[];

export const regionStatements = (rows: Rows): Statement[] => [statement(writeRegions, rows.map(propertyRow))];

const changeId = ({ values }: CheckedRow): string => [values.code, values.name, values.until ?? ''].join('|');

export const regionChangeStatements = (rows: Rows): Statement[] => [
  statement(
    writeRegionChanges,
    rows.map((row) => ({ ...propertyRow(row), id: changeId(row) })),
  ),
];

const groupId = ({ values }: CheckedRow): string =>
  [values.group, values.organisation, values.role].join('|');

export const signInGroupStatements = (rows: Rows): Statement[] => [
  statement(
    writeSignInGroups,
    rows.map((row) => ({ ...propertyRow(row), id: groupId(row) })),
  ),
];

export const parkStatements = (rows: Rows): Statement[] => [
  statement(
    writeParks,
    rows.map((row) => ({ ...propertyRow(row), region: row.values.region })),
  ),
];

export const parkChainStatements = (rows: Rows): Statement[] => [
  statement(
    writeParkChains,
    rows.map((row) => ({ ...propertyRow(row), park: row.values.park, chain: row.values.chain })),
  ),
];

export const regionChainStatements = (rows: Rows): Statement[] => [
  statement(
    writeRegionChains,
    rows.map((row) => ({ ...propertyRow(row), region: row.values.region, chain: row.values.chain })),
  ),
];

export const organisationStatements = (rows: Rows): Statement[] => [
  statement(
    writeOrganisations,
    rows.map((row) => ({ ...propertyRow(row), ...placeEnds(row, 'place') })),
  ),
];

const withPrefix = (items: unknown, prefix: string): string[] =>
  ((items as readonly string[] | undefined) ?? [])
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length));

export const partnerCentreStatements = (rows: Rows): Statement[] => [
  statement(
    writePartnerCentres,
    rows.map((row) => ({
      ...propertyRow(row),
      region: row.values.region,
      regions: withPrefix(row.values.serves, 'REGION:'),
      parks: withPrefix(row.values.serves, 'PARK:'),
    })),
  ),
];

const party = (row: CheckedRow, column: string): Record<string, string | null> => {
  const { region, park } = placeEnds(row, column);
  return { [`${column}Region`]: region, [`${column}Park`]: park };
};

export const enclaveStatements = (rows: Rows): Statement[] => [
  statement(
    writeEnclaves,
    rows.map((row) => ({ ...propertyRow(row), ...party(row, 'home'), ...party(row, 'host') })),
  ),
];

export const pairingStatements = (rows: Rows): Statement[] => [
  statement(
    writePairings,
    rows.map((row) => ({ ...propertyRow(row), ...party(row, 'home'), ...party(row, 'partner') })),
  ),
];
