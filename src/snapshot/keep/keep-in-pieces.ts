import { inPieces } from '../../pieces/in-pieces.js';
import { atOnce, type Pieces } from '../../pieces/pieces.js';
import { keptByKey } from './kept-by-key.js';
import { type Kept, keptOnce } from './kept-once.js';
import type { Bound } from './kept-values.js';

/** Value that is worked out at once where it is asked for, and in pieces where it is not asked for yet. */
export interface KeptInPieces<Argument extends readonly unknown[], Value> {
  (...argument: Argument): Value;
  /** Works the value out, letting others in; undefined where it is at hand. Callers meanwhile share the work. */
  readonly ready: (...argument: Argument) => Promise<void> | undefined;
}

type OwnerAndKey = readonly [owner: object, key?: string | number, ...rest: unknown[]];

/** Work that is under way, by owner and key. */
class UnderWay {
  readonly #of = new WeakMap<object, Map<string | number | undefined, Promise<void>>>();

  /** Begins work, or joins it. */
  join([owner, key]: OwnerAndKey, begin: () => Promise<void>): Promise<void> {
    const works = this.#of.get(owner) ?? new Map();
    this.#of.set(owner, works);
    const work = works.get(key) ?? begin().finally(() => works.delete(key));
    works.set(key, work);
    return work;
  }
}

/** Lets a value that was worked out in pieces be taken by whoever keeps it, in the place of working it out. */
const inPiecesToo = <Argument extends OwnerAndKey, Value>(
  make: (...argument: Argument) => Pieces<Value>,
  keep: (makeNow: (...argument: Argument) => Value) => Kept<Argument, Value>,
): KeptInPieces<Argument, Value> => {
  let made: { readonly value: Value } | undefined;
  const kept = keep((...argument) => (made ? made.value : atOnce(make(...argument))));
  const underWay = new UnderWay();
  const work = async (argument: Argument): Promise<void> => {
    const value = await inPieces(make(...argument));
    made = { value };
    kept(...argument);
    made = undefined;
  };
  const ready = (...argument: Argument): Promise<void> | undefined =>
    kept.has(...argument) ? undefined : underWay.join(argument, () => work(argument));
  return Object.assign((...argument: Argument) => kept(...argument), { ready });
};

/** Works a value out once for each owner, like `keptOnce`, by work that may rest. */
export const keepInPieces = <Owner extends object, Value>(
  name: string,
  make: (owner: Owner) => Pieces<Value>,
  bytesOf?: (value: Awaited<Value>, owner: Owner) => number,
): KeptInPieces<[owner: Owner], Value> =>
  inPiecesToo(make, (makeNow) => keptOnce(name, (owner: Owner) => makeNow(owner), bytesOf));

/** Works a value out once for each owner and key, like `keptByKey`, by work that may rest. */
export const keepByKeyInPieces = <
  Owner extends object,
  Key extends string | number,
  Rest extends readonly unknown[],
  Value,
>(
  bound: Bound<Value>,
  make: (owner: Owner, key: Key, ...rest: Rest) => Pieces<Value>,
): KeptInPieces<[owner: Owner, key: Key, ...rest: Rest], Value> =>
  inPiecesToo(make, (makeNow) =>
    keptByKey(bound, (owner: Owner, key: Key, ...rest: Rest) => makeNow(owner, key, ...rest)),
  );
