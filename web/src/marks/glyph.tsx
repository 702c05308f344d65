import type { Certainty, Status } from '../words/state-words';

interface GlyphProps {
  readonly status: Status;
  readonly certainty?: Certainty | null;
  /** Pixels; 15 by the drawing. */
  readonly size?: number;
  /** Absent where the word stands beside. */
  readonly label?: string;
}

const unknown = (
  <>
    <rect
      x="1"
      y="1"
      width="13"
      height="13"
      fill="none"
      stroke="var(--unknown-mark)"
      strokeWidth="1.25"
      strokeDasharray="1.5 2"
    />
    <text x="7.5" y="11" textAnchor="middle" fontSize="10" fontWeight="700" fill="var(--unknown-mark)">
      ?
    </text>
  </>
);

/** A square’s outline: whole where the row is confirmed, dashed where it is not. */
const Outline = ({
  mark,
  fill,
  dashed,
  width = 1.5,
}: {
  readonly mark: string;
  readonly fill: string;
  readonly dashed: boolean;
  readonly width?: number;
}) => (
  <rect
    x="1.25"
    y="1.25"
    width="12.5"
    height="12.5"
    fill={fill}
    stroke={mark}
    strokeWidth={width}
    strokeDasharray={dashed ? '2.6 1.7' : undefined}
  />
);

const parts: Readonly<Record<Exclude<Status, 'UNKNOWN'>, (dashed: boolean) => React.ReactNode>> = {
  STRONG: (dashed) =>
    dashed ? (
      <>
        <Outline mark="var(--strong-mark)" fill="none" dashed width={1.6} />
        <rect x="4" y="4" width="7" height="7" fill="var(--strong-mark)" />
      </>
    ) : (
      <rect x="0.5" y="0.5" width="14" height="14" fill="var(--strong-mark)" />
    ),
  PRESENT: (dashed) => (
    <>
      <Outline mark="var(--present-mark)" fill={dashed ? 'none' : 'var(--present-fill)'} dashed={dashed} />
      <circle cx="7.5" cy="7.5" r="2.2" fill="var(--present-mark)" />
    </>
  ),
  WEAK: (dashed) => (
    <>
      <Outline mark="var(--weak-mark)" fill="var(--weak-fill)" dashed={dashed} />
      <rect x="1.25" y="9.4" width="12.5" height="4.4" fill="var(--weak-mark)" />
    </>
  ),
  MISSING: (dashed) => (
    <>
      <Outline mark="var(--missing-mark)" fill={dashed ? 'none' : 'var(--missing-fill)'} dashed={dashed} />
      <path
        d={dashed ? 'M4.6 10.4 10.4 4.6' : 'M4.4 4.4 10.6 10.6M4.4 10.6 10.6 4.4'}
        stroke="var(--missing-mark)"
        strokeWidth="1.6"
        fill="none"
      />
    </>
  ),
};

/** The one glyph of a status, the same in node, row, legend, form and print. */
export const Glyph = ({ status, certainty, size = 15, label }: GlyphProps) => (
  <svg
    className="glyph"
    width={size}
    height={size}
    viewBox="0 0 15 15"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
  >
    {status === 'UNKNOWN' ? unknown : parts[status](certainty !== 'CONFIRMED')}
  </svg>
);
