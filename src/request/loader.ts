import type { LoaderDefinition, RequestContext } from './request-context.js';

/** A loader of one value a key; undefined where the graph holds none. */
export const oneByKey = <Row, Value>(
  read: (context: RequestContext, keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  toValue: (row: Row) => Value,
): LoaderDefinition<string, Value | undefined> => ({
  load: async (context, keys) => {
    const values = new Map((await read(context, keys)).map((row) => [keyOf(row), toValue(row)]));
    return keys.map((key) => values.get(key));
  },
});

/** A loader of a list a key, in the order of the rows. */
export const manyByKey = <Row, Value>(
  read: (context: RequestContext, keys: readonly string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
  toValue: (row: Row) => Value,
): LoaderDefinition<string, readonly Value[]> => ({
  load: async (context, keys) => {
    const lists = new Map<string, Value[]>(keys.map((key) => [key, []]));
    for (const row of await read(context, keys)) lists.get(keyOf(row))?.push(toValue(row));
    return keys.map((key) => lists.get(key) ?? []);
  },
});

/**
 * Loads the values of many keys, undefined where the graph does not hold one. Throws where they could not be read: fewer
 * than there are would pass for all.
 */
export const loadAll = async <Value>(
  context: RequestContext,
  definition: LoaderDefinition<string, Value>,
  keys: readonly string[],
): Promise<Value[]> => {
  const values = await context.loader(definition).loadMany([...keys]);
  const failure = values.find((value) => value instanceof Error);
  if (failure) throw failure;
  return values as Value[];
};

/** Loads the values of many keys, without those that the graph does not hold. */
export const loadPresent = async <Value>(
  context: RequestContext,
  definition: LoaderDefinition<string, Value | undefined>,
  keys: readonly string[],
): Promise<Value[]> => {
  context.spend(keys.length);
  const values = await loadAll(context, definition, keys);
  return values.filter((value) => value !== undefined);
};

/** Loads the list of a key, and accounts for its rows. */
export const loadList = async <Value>(
  context: RequestContext,
  definition: LoaderDefinition<string, readonly Value[]>,
  key: string,
): Promise<readonly Value[]> => {
  const list = await context.loader(definition).load(key);
  context.spend(list.length);
  return list;
};

/**
 * Loads the value of a key, at once where it is at hand: a promise for each value is most of the cost of a large
 * answer.
 */
export const loadOne = <Value>(
  context: RequestContext,
  definition: LoaderDefinition<string, Value>,
  key: string,
): Value | Promise<Value> => definition.atHand?.(context, key) ?? context.loader(definition).load(key);
