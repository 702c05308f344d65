import { type PointerEvent, useState } from 'react';
import { areaBetween } from './area';
import type { Bounds } from './bounds';

type Corner = readonly [x: number, y: number];

const cornerOf = ({ clientX, clientY, currentTarget }: PointerEvent): Corner => {
  const { left, top } = currentTarget.getBoundingClientRect();
  return [clientX - left, clientY - top];
};

/** Lies over the map while an area is drawn from corner to corner; gives it in pixels. */
export const AreaPicker = ({ picked }: { readonly picked: (pixels: Bounds) => void }) => {
  const [first, setFirst] = useState<Corner>();
  const [last, setLast] = useState<Corner>();
  const box = first && last && areaBetween(first, last);
  return (
    <div
      className="map-picker"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setFirst(cornerOf(event));
      }}
      onPointerMove={(event) => first && setLast(cornerOf(event))}
      onPointerUp={() => {
        setFirst(undefined);
        setLast(undefined);
        if (box && box[2] - box[0] > 4 && box[3] - box[1] > 4) picked(box);
      }}
    >
      {box && (
        <span
          style={{ left: box[0], top: box[1], width: box[2] - box[0], height: box[3] - box[1] }}
          aria-hidden="true"
        />
      )}
    </div>
  );
};
