import { KeptValues } from '../snapshot/keep/kept-values.js';
import { maxBytes } from '../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { LoaderDefinition, RequestContext } from './request-context.js';

type Values<Value> = KeptValues<object, string, Value>;
type OwnerOf = (snapshot: Snapshot) => object;

interface Shelf<Value> {
  readonly values: Values<Value>;
  readonly owner: object;
}

const load = async <Value>(
  { load: read }: LoaderDefinition<string, Value>,
  context: RequestContext,
  { values, owner }: Shelf<Value>,
  keys: readonly string[],
): Promise<Value[]> => {
  const entries = keys.map((key) => values.get(owner, key));
  const missing = keys.filter((_, i) => entries[i] === undefined);
  if (missing.length === 0) return entries.map((entry) => entry!.value);
  const fresh = (await read(context, missing)).values();
  return entries.map((entry, i) => {
    if (entry !== undefined) return entry.value;
    const value = fresh.next().value as Value;
    values.set(owner, keys[i]!, value);
    return value;
  });
};

/** Snapshots that differ in enterprises alone have the same table of places: whatever else is in the frame, too. */
export const ofFrame: OwnerOf = ({ places }) => places;

/**
 * Keeps the values of a loader with the snapshot, or with a part of it that others share. Every change of the graph
 * brings a new revision, hence a new snapshot, and the values kept with the old snapshot go with it.
 */
export const keptWithSnapshot = <Value>(
  name: string,
  definition: LoaderDefinition<string, Value>,
  ownerOf: OwnerOf = (snapshot) => snapshot,
): LoaderDefinition<string, Value> => {
  const values: Values<Value> = new KeptValues({ name, maxBytes: maxBytes.byCode });
  return {
    atHand: ({ snapshot }, key) => values.get(ownerOf(snapshot), key)?.value,
    load: (context, keys) => load(definition, context, { values, owner: ownerOf(context.snapshot) }, keys),
  };
};
