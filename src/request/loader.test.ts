import DataLoader from 'dataloader';
import { expect, test } from 'vitest';
import { loadAll, loadPresent } from './loader.js';
import type { LoaderDefinition, RequestContext } from './request-context.js';

const contextOf = (): RequestContext => {
  const context = {
    spend: () => undefined,
    loader: <Key, Value>({ load }: LoaderDefinition<Key, Value>) =>
      new DataLoader<Key, Value>((keys) => load(context as unknown as RequestContext, keys)),
  };
  return context as unknown as RequestContext;
};

const failing: LoaderDefinition<string, string | undefined> = {
  load: async () => {
    throw new Error('the graph is away');
  },
};

const known: LoaderDefinition<string, string | undefined> = {
  load: async (_, keys) => keys.map((key) => (key === 'a' ? 'A' : undefined)),
};

test('what could not be read is an error, and never a shorter list', async () => {
  await expect(loadAll(contextOf(), failing, ['a'])).rejects.toThrow('the graph is away');
  await expect(loadPresent(contextOf(), failing, ['a'])).rejects.toThrow('the graph is away');
});

test('what the graph does not hold is left out of the present, and undefined among all', async () => {
  expect(await loadPresent(contextOf(), known, ['a', 'b'])).toEqual(['A']);
  expect(await loadAll(contextOf(), known, ['a', 'b'])).toEqual(['A', undefined]);
});
