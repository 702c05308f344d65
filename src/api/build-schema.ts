import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { resolvers } from './resolvers.js';

let built: GraphQLSchema | undefined;

const container = new Map<unknown, unknown>();

/** Resolvers have no state: one instance of each is enough. */
const instanceOf = (make: new () => object): object => {
  const known = container.get(make) as object | undefined;
  const instance = known ?? new make();
  container.set(make, instance);
  return instance;
};

/** The schema, built once. No global middleware and no auth checker: either would wrap every field. */
export const apiSchema = (): GraphQLSchema => {
  built ??= buildSchemaSync({
    resolvers,
    validate: false,
    container: { get: (make) => instanceOf(make as new () => object) },
  });
  return built;
};
