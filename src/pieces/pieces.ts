/** Work that may rest at each `yield`: at the end of a piece of a few milliseconds, whatever the size of the graph. */
export type Pieces<Value> = Generator<undefined, Value, undefined>;

/** Does all pieces one after the other. */
export const atOnce = <Value>(work: Pieces<Value>): Value => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};
