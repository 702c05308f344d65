import type { Snapshot } from '../snapshot/tables/snapshot.js';

export interface Bounds<Value> {
  /** Values kept of one snapshot at most. */
  readonly values: number;
  /** What all values of one snapshot may weigh. */
  readonly weight: number;
  readonly weightOf: (value: Value) => number;
}

interface Kept<Value> {
  readonly made: Promise<Value>;
  weight: number;
}

/** Values worked out of a snapshot, by key: kept while there is room, the one asked for longest ago gives way. */
export class KeptBySnapshot<Value> {
  readonly #keptOf = new WeakMap<Snapshot, Map<string, Kept<Value>>>();

  constructor(readonly bounds: Bounds<Value>) {}

  /** The value of a key, made where it is not at hand; those who ask meanwhile wait for the same. */
  find(snapshot: Snapshot, key: string, make: () => Promise<Value>): Promise<Value> {
    const kept = this.#keptOf.get(snapshot) ?? new Map<string, Kept<Value>>();
    this.#keptOf.set(snapshot, kept);
    const one = kept.get(key) ?? { made: this.#making(kept, key, make), weight: 0 };
    // Last in the order of the map: the newest.
    kept.delete(key);
    kept.set(key, one);
    return one.made;
  }

  async #making(kept: Map<string, Kept<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
    try {
      const value = await make();
      const one = kept.get(key);
      if (one) one.weight = this.bounds.weightOf(value);
      this.#makeRoom(kept);
      return value;
    } catch (error) {
      kept.delete(key);
      throw error;
    }
  }

  #makeRoom(kept: Map<string, Kept<Value>>): void {
    let weight = [...kept.values()].reduce((sum, one) => sum + one.weight, 0);
    for (const [key, one] of kept) {
      if (kept.size <= 1 || (kept.size <= this.bounds.values && weight <= this.bounds.weight)) return;
      kept.delete(key);
      weight -= one.weight;
    }
  }
}
