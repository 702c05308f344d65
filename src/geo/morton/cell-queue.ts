import type { Cell } from './cell.js';

interface Waiting {
  readonly cell: Cell;
  readonly leastKm: number;
}

/** Cells by the least distance that a point in them can have: a binary heap. */
export class CellQueue {
  readonly #heap: Waiting[] = [];

  add(cell: Cell, leastKm: number): void {
    const heap = this.#heap;
    let at = heap.push({ cell, leastKm }) - 1;
    for (let parent = (at - 1) >> 1; at > 0 && heap[parent]!.leastKm > leastKm; parent = (at - 1) >> 1) {
      [heap[at], heap[parent]] = [heap[parent]!, heap[at]!];
      at = parent;
    }
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
      if (child + 1 < heap.length && heap[child + 1]!.leastKm < heap[child]!.leastKm) child++;
      if (heap[child]!.leastKm >= moved.leastKm) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = moved;
  }
}
