type Compare = (a: number, b: number) => number;

/**
 * Lets the last item of a heap, in which every parent comes after its children, sink, or the root fall to its place.
 */
const siftDown = (heap: number[], order: Compare, at = 0): void => {
  for (let parent = at; ; ) {
    const [left, right] = [2 * parent + 1, 2 * parent + 2];
    let last = parent;
    if (left < heap.length && order(heap[left]!, heap[last]!) > 0) last = left;
    if (right < heap.length && order(heap[right]!, heap[last]!) > 0) last = right;
    if (last === parent) return;
    [heap[parent], heap[last]] = [heap[last]!, heap[parent]!];
    parent = last;
  }
};

/**
 * The first `count` of the items in an order, sorted. n items cost about n comparisons, and n·log₂(count) at worst,
 * where sorting them whole would cost n·log₂(n).
 */
export const firstInOrder = (items: ArrayLike<number>, order: Compare, count: number): number[] => {
  if (count <= 0) return [];
  const heap = Array.from({ length: Math.min(count, items.length) }, (_, i) => items[i]!);
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) siftDown(heap, order, at);
  for (let i = count; i < items.length; i++) {
    const item = items[i]!;
    if (order(item, heap[0]!) >= 0) continue;
    heap[0] = item;
    siftDown(heap, order);
  }
  return heap.sort(order);
};
