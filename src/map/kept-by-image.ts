import type { Image } from '../projection/image.js';

export interface Bounds<Value> {
  /** Values kept of one image at most. */
  readonly values: number;
  /** What all values of one image may weigh. */
  readonly weight: number;
  readonly weightOf: (value: Value) => number;
}

interface Kept<Value> {
  readonly made: Promise<Value>;
  weight: number;
}

/** Values worked out of an image, by key: kept while there is room, the one asked for longest ago gives way. */
export class KeptByImage<Value> {
  readonly #keptOf = new WeakMap<Image, Map<string, Kept<Value>>>();

  constructor(readonly bounds: Bounds<Value>) {}

  /** The value of a key, made where it is not at hand; those who ask meanwhile wait for the same. */
  find(image: Image, key: string, make: () => Promise<Value>): Promise<Value> {
    const kept = this.#keptOf.get(image) ?? new Map<string, Kept<Value>>();
    this.#keptOf.set(image, kept);
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
