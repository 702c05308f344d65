import type { PointerEvent } from 'react';

/** Place on the map as it is drawn, pixels from its upper left. */
export type Pixel = readonly [x: number, y: number];

/** Place of a pointer within what it points at. */
export const pixelOf = ({ clientX, clientY, currentTarget }: PointerEvent): Pixel => {
  const { left, top } = currentTarget.getBoundingClientRect();
  return [clientX - left, clientY - top];
};

/** Whether two places are the same to a hand. */
export const isNear = ([x1, y1]: Pixel, [x2, y2]: Pixel, reach: number): boolean =>
  Math.hypot(x2 - x1, y2 - y1) <= reach;
