import type { MortonCell } from './cell.js';

/** Item of a cell: below every other, so that a cell goes before the points at its distance. */
export const noItem = -1;

interface Waiting {
  /** Distance of an item, or the least distance of a point in a cell. */
  readonly km: number;
  readonly item: number;
  readonly cell: MortonCell | undefined;
}

const isNearer = (a: Waiting, b: Waiting): boolean => a.km < b.km || (a.km === b.km && a.item < b.item);

/** Cells and items by distance, then item: a binary heap. */
export class NearestQueue {
  readonly #heap: Waiting[] = [];

  add(km: number, item: number, cell?: MortonCell): void {
    const heap = this.#heap;
    const added = { km, item, cell };
    let at = heap.push(added) - 1;
    for (let parent = (at - 1) >> 1; at > 0 && isNearer(added, heap[parent]!); parent = (at - 1) >> 1) {
      heap[at] = heap[parent]!;
      at = parent;
    }
    heap[at] = added;
  }

  take(): Waiting | undefined {
    const heap = this.#heap;
    const first = heap[0];
    const last = heap.pop();
    if (last && heap.length > 0) this.#sink(last);
    return first;
  }

  #sink(moved: Waiting): void {
    const heap = this.#heap;
    let at = 0;
    for (let child = 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && isNearer(heap[child + 1]!, heap[child]!)) child++;
      if (!isNearer(heap[child]!, moved)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = moved;
  }
}
