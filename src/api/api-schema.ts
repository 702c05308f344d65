import 'reflect-metadata';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { resolvers } from './resolvers.js';

let built: GraphQLSchema | undefined;

const container = new Map<unknown, unknown>();

/** Resolvers have no state: one instance of each is enough. */
const instanceOf = (make: new () => object): object => {
  const existing = container.get(make) as object | undefined;
  const instance = existing ?? new make();
  container.set(make, instance);
  return instance;
};

/** Subscriptions read events from the graph; type-graphql asks for a channel in memory all the same. */
const noChannel = {
  publish: () => undefined,
  subscribe: () => {
    throw new Error('a subscription names no source of its own');
  },
};

/** Every object of an interface or union says its own type. Said at once: a promised type cannot be compiled. */
const nameTypesAtOnce = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { readonly __typename: string }) => value.__typename;
  }
  return schema;
};

const rootDescriptions = {
  Query: 'Questions to the graph: places, enterprises, chains, partners, gaps, targets and lists (查询)',
  Mutation: 'Changes of target lists by signed-in members; each takes an idempotency key (变更)',
  Subscription: 'Changes of target lists as they happen, as server-sent events (订阅)',
};

const describeRoots = (schema: GraphQLSchema): GraphQLSchema => {
  for (const [name, description] of Object.entries(rootDescriptions)) {
    const type = schema.getType(name);
    if (type) type.description = description;
  }
  return schema;
};

/** Builds the schema, once. No global middleware and no auth checker: either would wrap every field. */
export const apiSchema = (): GraphQLSchema => {
  built ??= describeRoots(
    nameTypesAtOnce(
      buildSchemaSync({
        resolvers,
        validate: false,
        pubSub: noChannel,
        container: { get: (make) => instanceOf(make as new () => object) },
      }),
    ),
  );
  return built;
};
