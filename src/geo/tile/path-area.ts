/** Twice the area of a closed ring given as x and y in turn; positive where it runs clockwise with y downwards. */
export const twiceArea = (ring: ArrayLike<number>): number => {
  let sum = 0;
  for (let at = 0; at + 3 < ring.length; at += 2) {
    const [x1, y1] = [ring[at]! - ring[0]!, ring[at + 1]! - ring[1]!];
    sum += x1 * (ring[at + 3]! - ring[1]!) - (ring[at + 2]! - ring[0]!) * y1;
  }
  return sum;
};

/** Reverses a path. */
export const reversedPath = (path: ArrayLike<number>): number[] => {
  const turned: number[] = [];
  for (let at = path.length - 2; at >= 0; at -= 2) turned.push(path[at]!, path[at + 1]!);
  return turned;
};
