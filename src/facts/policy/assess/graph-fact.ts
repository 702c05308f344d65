import type { Value } from '../../../analysis/rule/feel/value.js';

/** A fact that the graph knows, with its source. */
export interface GraphFact {
  readonly value: Value;
  readonly source: string | null;
  readonly asOf: string | null;
  readonly estimated: boolean;
}

/** Makes a fact that follows from where something stands, without a source of its own. */
export const placed = (value: Value): GraphFact => ({ value, source: null, asOf: null, estimated: false });
