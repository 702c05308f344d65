import { coerceInputValue, type GraphQLInputObjectType, GraphQLNonNull } from 'graphql';
import type { MapInput } from '../map/map.input.js';
import { InputError } from '../request/errors.js';
import { apiSchema } from './api-schema.js';

/** Reads a value as `MapInput`, checked as the schema checks an argument of a query. */
export const readMapInput = (value: unknown): MapInput => {
  const type = apiSchema().getType('MapInput') as GraphQLInputObjectType;
  return coerceInputValue(value, new GraphQLNonNull(type), (path, given, { message }) => {
    throw new InputError(['selection', ...path].join('.'), JSON.stringify(given) ?? 'nothing', message);
  }) as MapInput;
};
