import { useId } from 'react';
import type { Status } from '../words/state-words';
import type { PictureLayout, SegmentState } from './picture-types';
import { roundedPath } from './rounded-path';

interface ChainDrawingProps {
  readonly layout: PictureLayout;
  readonly byCode: ReadonlyMap<string, SegmentState>;
  readonly selected: string | undefined;
  readonly near: ReadonlySet<string>;
}

const hatched: readonly Status[] = ['STRONG', 'PRESENT', 'WEAK', 'MISSING'];
const borders: Readonly<Record<Status, number>> = {
  STRONG: 2.2,
  PRESENT: 1.5,
  WEAK: 1.5,
  MISSING: 2.2,
  UNKNOWN: 1.25,
};

const name = (status: Status): string => status.toLowerCase();

/** Body of a box: flat where confirmed, hatched where not, none where unknown. */
const fillOf = ({ status, certainty }: SegmentState, id: string): string => {
  if (status === 'UNKNOWN') return 'var(--ground)';
  return certainty === 'CONFIRMED' ? `var(--${name(status)}-fill)` : `url(#${id}${name(status)})`;
};

const dashOf = ({ status, certainty }: SegmentState): string | undefined => {
  if (status === 'UNKNOWN') return '1.5 2.5';
  return certainty === 'CONFIRMED' ? undefined : '5 3';
};

/** A dashed line of the full width would weigh more than a whole one. */
const borderOf = ({ status, certainty }: SegmentState): number =>
  status === 'MISSING' && certainty !== 'CONFIRMED' ? 1.6 : borders[status];

const Hatches = ({ id }: { readonly id: string }) => (
  <defs>
    {hatched.map((status) => (
      <pattern
        key={status}
        id={`${id}${name(status)}`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect
          width="6"
          height="6"
          fill={status === 'MISSING' ? 'var(--ground)' : `var(--${name(status)}-fill)`}
        />
        <rect width="1.6" height="6" fill={`var(--${name(status)}-hatch)`} />
      </pattern>
    ))}
    <marker
      id={`${id}arrow`}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="8"
      markerHeight="8"
      markerUnits="userSpaceOnUse"
      orient="auto"
    >
      <path d="M0 0 8 4 0 8Z" fill="var(--accent)" />
    </marker>
  </defs>
);

type Box = PictureLayout['nodes'][number];

const BoxMark = ({
  box,
  state,
  id,
  most,
}: {
  readonly box: Box;
  readonly state: SegmentState;
  readonly id: string;
  readonly most: number;
}) => {
  const { x, y, width, height } = box;
  const bar = most > 0 && state.status !== 'UNKNOWN' ? (state.count / most) * (width - 4) : 0;
  return (
    <g>
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx="1.5"
        fill={fillOf(state, id)}
        stroke={`var(--${name(state.status)}-mark)`}
        strokeWidth={borderOf(state)}
        strokeDasharray={dashOf(state)}
      />
      {bar > 0 && (
        <rect
          x={x + 2}
          y={y + height - 4}
          width={bar}
          height="3"
          fill={`var(--${name(state.status)}-mark)`}
        />
      )}
    </g>
  );
};

const Ring = ({ box, strong }: { readonly box: Box; readonly strong: boolean }) => {
  const gap = strong ? 4.5 : 3;
  return (
    <rect
      x={box.x - gap}
      y={box.y - gap}
      width={box.width + 2 * gap}
      height={box.height + 2 * gap}
      rx="3"
      fill="none"
      stroke="var(--accent)"
      strokeWidth={strong ? 2.5 : 1}
    />
  );
};

/** Lines and boxes of a chain: seen, and read aloud by the buttons over it. */
export const ChainDrawing = ({ layout, byCode, selected, near }: ChainDrawingProps) => {
  const id = useId().replaceAll(':', '');
  const most = Math.max(0, ...[...byCode.values()].map(({ count }) => count));
  const paths = layout.edges.map(({ from, to, points }) => ({
    key: `${from} ${to}`,
    d: roundedPath(points),
    own: from === selected || to === selected,
  }));
  return (
    <svg
      className="drawing"
      width={layout.width + 8}
      height={layout.height + 8}
      viewBox={`-4 -4 ${layout.width + 8} ${layout.height + 8}`}
      aria-hidden="true"
    >
      <Hatches id={id} />
      {paths.map(({ key, d, own }) => !own && <path key={key} d={d} className="edge" />)}
      {layout.nodes.map((box) => {
        const state = byCode.get(box.segment.code);
        return state && <BoxMark key={state.code} box={box} state={state} id={id} most={most} />;
      })}
      {layout.nodes.map((box) => {
        const { code } = box.segment;
        return code === selected || near.has(code) ? (
          <Ring key={code} box={box} strong={code === selected} />
        ) : null;
      })}
      {paths.map(
        ({ key, d, own }) =>
          own && (
            <g key={key}>
              <path d={d} className="halo" />
              <path d={d} className="edge own" markerEnd={`url(#${id}arrow)`} />
            </g>
          ),
      )}
    </svg>
  );
};
