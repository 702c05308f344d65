import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { LoaderDefinition, RequestContext } from './request-context.js';

/** Bounds the memory of one kind of thing: about 20 MB of enterprises. */
const maxKept = 20_000;

const load = async <Value>(
  { load: read }: LoaderDefinition<string, Value>,
  context: RequestContext,
  kept: Map<string, Value>,
  keys: readonly string[],
): Promise<Value[]> => {
  const missing = keys.filter((key) => !kept.has(key));
  if (missing.length === 0) return keys.map((key) => kept.get(key) as Value);
  const values = await read(context, missing);
  const found = new Map(missing.map((key, index) => [key, values[index]!]));
  const answer = keys.map((key) => (found.has(key) ? found.get(key) : kept.get(key)) as Value);
  if (kept.size + found.size > maxKept) kept.clear();
  for (const [key, value] of found) kept.set(key, value);
  return answer;
};

/**
 * What was read while a snapshot answers need not be read again until the next snapshot does: every change of the graph
 * brings a new revision, hence a new snapshot, and what was kept with the old one goes with it.
 */
export const keptWithSnapshot = <Value>(
  definition: LoaderDefinition<string, Value>,
): LoaderDefinition<string, Value> => {
  const keptOf = new WeakMap<Snapshot, Map<string, Value>>();
  return {
    atHand: (context, key) => keptOf.get(context.snapshot)?.get(key),
    load: (context, keys) => {
      const kept = keptOf.get(context.snapshot) ?? new Map<string, Value>();
      keptOf.set(context.snapshot, kept);
      return load(definition, context, kept, keys);
    },
  };
};
