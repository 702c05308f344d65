import {
  writeSectorCoefficients,
  writeSectorOutputs,
  writeSectors,
  writeSegmentSectors,
} from '../../../../cypher/queries.gen.js';
import type { CheckedRow } from '../check/checked-row.js';
import { ownKey } from '../check/own-key.js';
import { placeEnds } from './place-ends.js';
import { propertyRow } from './property-row.js';
import { type Statement, statement } from './statement.js';

type Rows = readonly CheckedRow[];

export const sectorStatements = (rows: Rows): Statement[] => [
  statement(
    writeSectors,
    rows.map((row) => ({ ...propertyRow(row), code: ownKey(row.resource, row.values) })),
  ),
];

export const sectorOutputStatements = (rows: Rows): Statement[] => [
  statement(
    writeSectorOutputs,
    rows.map((row) => ({ ...propertyRow(row), ...placeEnds(row, 'place'), sector: row.values.sector })),
  ),
];

export const sectorCoefficientStatements = (rows: Rows): Statement[] => [
  statement(
    writeSectorCoefficients,
    rows.map((row) => ({
      ...propertyRow(row),
      from: row.values.from_sector,
      to: row.values.to_sector,
    })),
  ),
];

export const segmentSectorStatements = (rows: Rows): Statement[] => [
  statement(
    writeSegmentSectors,
    rows.map((row) => ({ ...propertyRow(row), segment: row.values.segment, sector: row.values.sector })),
  ),
];
