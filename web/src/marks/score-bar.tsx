import './marks.css';

interface ScoreBarProps {
  /** 0 to 1; null where unknown, which is drawn otherwise than 0. */
  readonly value: number | null | undefined;
  readonly width?: number;
}

/** A grey bar of a part of a score; an empty dotted one where the part is not known. */
export const ScoreBar = ({ value, width = 44 }: ScoreBarProps) => (
  <span
    className={value === null || value === undefined ? 'score-bar none' : 'score-bar'}
    style={{ width }}
    aria-hidden="true"
  >
    {typeof value === 'number' && <span style={{ width: `${Math.min(1, Math.max(0, value)) * 100}%` }} />}
  </span>
);
