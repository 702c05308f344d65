import { atOnce, type Pieces } from '../../pieces/pieces.js';
import { keptByKey } from './kept-by-key.js';
import { keptOnce } from './kept-once.js';
import type { Bound } from './kept-values.js';

/** Value that is worked out at once where it is asked for, and in pieces where it is not asked for yet. */
export interface KeptInPieces<Argument extends readonly unknown[], Value> {
  (...argument: Argument): Value;
  /** Works the value out ahead, letting others in. */
  readonly ahead: (...argument: Argument) => Pieces<void>;
}

/** Lets a value that was worked out in pieces be taken by whoever keeps it, in the place of working it out. */
const inPiecesToo = <Argument extends readonly unknown[], Value>(
  make: (...argument: Argument) => Pieces<Value>,
  keep: (makeNow: (...argument: Argument) => Value) => (...argument: Argument) => Value,
): KeptInPieces<Argument, Value> => {
  let ready: { readonly value: Value } | undefined;
  const kept = keep((...argument) => (ready ? ready.value : atOnce(make(...argument))));
  const ahead = function* (...argument: Argument): Pieces<void> {
    const value = yield* make(...argument);
    ready = { value };
    kept(...argument);
    ready = undefined;
  };
  return Object.assign((...argument: Argument) => kept(...argument), { ahead });
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
