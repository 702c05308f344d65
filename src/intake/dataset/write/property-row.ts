import { model } from '../../../../graph/model.js';
import type { Column } from '../../../../graph/model-types.js';
import type { CheckedRow } from '../check/checked-row.js';

type Filled = readonly (readonly [property: string, column: string])[];

const points = new Set(['longitude', 'latitude']);

const filled = ({ name, property }: Column): Filled => {
  if (property) return [[property, name]];
  return points.has(name) ? [[name, name]] : [];
};

const byResource = new Map(
  model.resources.map((resource) => [resource.name, resource.columns.flatMap(filled)]),
);

/** Makes a row by property name, as the resource’s columns say, of what is known: what is left out is null to a query. */
export const propertyRow = ({ resource, values }: CheckedRow): Record<string, unknown> => {
  const row: Record<string, unknown> = {};
  for (const [property, column] of byResource.get(resource) ?? []) {
    const value = values[column];
    if (value !== undefined) row[property] = value;
  }
  return row;
};
