import { useState } from 'react';
import { areaBetween } from './area';
import { isNear, type Pixel } from './pixel';

/** How near to the first corner a click ends an outline, and to the last one a second click; how far a drag goes. */
const [homeReach, samePlace, shortest] = [10, 4, 4];

/** An outline as it is drawn, corner by corner, or in one drag as a rectangle. */
export const useOutline = (done: (corners: readonly Pixel[]) => void) => {
  const [corners, setCorners] = useState<readonly Pixel[]>([]);
  const [at, moveTo] = useState<Pixel>();
  const [pressed, press] = useState<Pixel>();
  const isRing = corners.length >= 3;
  const end = (): void => {
    if (isRing) done(corners);
  };
  const add = (corner: Pixel): void => {
    const [first, last] = [corners[0], corners.at(-1)];
    const again = last !== undefined && isNear(corner, last, samePlace);
    if (isRing && (again || isNear(corner, first!, homeReach))) end();
    else if (!again) setCorners([...corners, corner]);
  };
  const dragged = corners.length === 0 && pressed && at && !isNear(pressed, at, shortest);
  const box = dragged ? areaBetween(pressed, at) : undefined;
  const release = (corner: Pixel): void => {
    press(undefined);
    if (box) done(box);
    else if (pressed) add(corner);
  };
  return { corners, at, box, moveTo, press, release, add, end, back: () => setCorners(corners.slice(0, -1)) };
};
