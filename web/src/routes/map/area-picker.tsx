import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { useSay } from '../../words/language';
import { type Pixel, pixelOf } from './pixel';
import { useOutline } from './use-outline';

const steps: Readonly<Record<string, Pixel>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Pixels that an arrow key moves the cross; with Shift so many times more. */
const [step, wider] = [8, 6];

const pointsOf = (pixels: readonly Pixel[]): string => pixels.map((pixel) => pixel.join(',')).join(' ');

/** Lies over the map while an area is drawn, by pointer or by keys; gives its corners in pixels. */
export const AreaPicker = ({
  picked,
  giveUp,
}: {
  readonly picked: (corners: readonly Pixel[]) => void;
  readonly giveUp: () => void;
}) => {
  const say = useSay();
  const area = useRef<HTMLDivElement>(null);
  const { corners, at, box, moveTo, press, release, add, end, back } = useOutline(picked);
  // Before the first key can come: a corner needs the cross.
  useLayoutEffect(() => {
    const { clientWidth = 0, clientHeight = 0 } = area.current ?? {};
    moveTo([clientWidth / 2, clientHeight / 2]);
    area.current?.focus();
  }, [moveTo]);
  const move = ([x, y]: Pixel, far: boolean): void => {
    const [left, top] = at ?? [0, 0];
    const length = step * (far ? wider : 1);
    moveTo([left + x * length, top + y * length]);
  };
  const key = (event: KeyboardEvent): void => {
    const does: Readonly<Record<string, () => void>> = {
      ' ': () => at && add(at),
      Enter: end,
      Backspace: back,
      Escape: giveUp,
    };
    const arrow = steps[event.key];
    if (!arrow && !does[event.key]) return;
    event.preventDefault();
    if (arrow) move(arrow, event.shiftKey);
    else does[event.key]!();
  };
  return (
    <div
      ref={area}
      className="map-picker"
      role="application"
      aria-label={say('画范围', 'Draw an area')}
      aria-describedby="map-picker-keys"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is drawn on by keys
      tabIndex={0}
      onKeyDown={key}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        moveTo(pixelOf(event));
        press(pixelOf(event));
      }}
      onPointerMove={(event) => moveTo(pixelOf(event))}
      onPointerUp={(event) => release(pixelOf(event))}
    >
      <svg aria-hidden="true">
        {box ? (
          <polygon points={pointsOf(box)} />
        ) : (
          <polygon points={pointsOf(at ? [...corners, at] : corners)} />
        )}
        {corners.map(([x, y]) => (
          <circle key={`${x},${y}`} cx={x} cy={y} r={5} />
        ))}
        {at && <path d={`M${at[0] - 9} ${at[1]}h18M${at[0]} ${at[1] - 9}v18`} />}
      </svg>
      <p id="map-picker-keys" className="small">
        {say(
          '点一下加一个角，双击或点回第一个角结束；按住拖动是方框。键盘：方向键移动（加 Shift 更快），空格加角，回车结束，退格撤回，Esc 取消。',
          'Click to add a corner, double-click or click the first to end; drag for a rectangle. Keys: arrows move (Shift for more), space adds a corner, Enter ends, Backspace takes one back, Escape gives up.',
        )}
      </p>
      <p className="unseen" role="status">
        {say(`${corners.length} 个角`, `${corners.length} corners`)}
      </p>
    </div>
  );
};
