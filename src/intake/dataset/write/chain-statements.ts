import {
  writeChainSegments,
  writeChains,
  writeSegmentLinks,
  writeSegments,
  writeSegmentTerms,
  writeSurveys,
} from '../../../../cypher/queries.gen.js';
import type { CheckedRow } from '../check/checked-row.js';
import { placeEnds, placeKey } from './place-ends.js';
import { propertyRow } from './property-row.js';
import { type Statement, statement } from './statement.js';

type Rows = readonly CheckedRow[];

export const chainStatements = (rows: Rows): Statement[] => [statement(writeChains, rows.map(propertyRow))];

export const segmentStatements = (rows: Rows): Statement[] => [
  statement(writeSegments, rows.map(propertyRow)),
];

const withEnds =
  (...ends: readonly string[]) =>
  (row: CheckedRow): object => ({
    ...propertyRow(row),
    ...Object.fromEntries(ends.map((end) => [end, row.values[end]])),
  });

export const chainSegmentStatements = (rows: Rows): Statement[] => [
  statement(writeChainSegments, rows.map(withEnds('chain', 'segment'))),
];

export const segmentLinkStatements = (rows: Rows): Statement[] => [
  statement(writeSegmentLinks, rows.map(withEnds('from', 'to'))),
];

/** Makes the row of a survey, which is identified by place, chain, date and surveyor. */
const surveyRow = (row: CheckedRow): object => {
  const { chain, as_of: asOf, surveyor = '' } = row.values;
  const code = [placeKey(row, 'place'), chain, asOf, surveyor].join('|');
  return { segments: [], ...propertyRow(row), code, chain, ...placeEnds(row, 'place') };
};

export const surveyStatements = (rows: Rows): Statement[] => [statement(writeSurveys, rows.map(surveyRow))];

/** Makes the row of a term, which is identified by segment, kind and the term itself. */
const termRow = (row: CheckedRow): object => {
  const { segment, kind = 'KEYWORD', term } = row.values;
  return { ...propertyRow(row), kind, segment, code: [segment, kind, term].join('|') };
};

export const segmentTermStatements = (rows: Rows): Statement[] => [
  statement(writeSegmentTerms, rows.map(termRow)),
];
