import type { NodeKey } from '../dataset/record/node-change.js';

/** A reason why an import cannot be undone. */
export interface Obstacle extends NodeKey {
  readonly name: string;
  /** GONE: the node is there no more. CHANGED: it was written again. USED: something else hangs on it. */
  readonly problem: 'GONE' | 'CHANGED' | 'USED';
  /** Property or type of relationship that was written again, or label of what hangs on it. */
  readonly what: string;
}
