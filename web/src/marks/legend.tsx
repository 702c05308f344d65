import type { ReactNode } from 'react';
import { useSay } from '../words/language';
import type { Certainty, Status } from '../words/state-words';
import { Glyph } from './glyph';
import './marks.css';

interface Entry {
  readonly status: Status;
  readonly certainty: Certainty | null;
  readonly zh: string;
  readonly en: string;
}

const entries: readonly Entry[] = [
  { status: 'STRONG', certainty: 'CONFIRMED', zh: '优势', en: 'Strong' },
  { status: 'PRESENT', certainty: 'CONFIRMED', zh: '已有，强弱未知', en: 'Present' },
  { status: 'WEAK', certainty: 'CONFIRMED', zh: '薄弱', en: 'Weak' },
  { status: 'MISSING', certainty: 'CONFIRMED', zh: '缺失已核实', en: 'Missing, confirmed' },
  { status: 'MISSING', certainty: 'PROVISIONAL', zh: '缺失待核实', en: 'Missing, to verify' },
  { status: 'UNKNOWN', certainty: null, zh: '未知', en: 'Unknown' },
];

interface LegendProps {
  /** Number of segments of each kind; kinds without any are left out. Absent: all, without numbers. */
  readonly countOf?: (status: Status, certainty: Certainty | null) => number;
  readonly children?: ReactNode;
}

/** What each mark means, in words. */
export const Legend = ({ countOf, children }: LegendProps) => {
  const say = useSay();
  return (
    <ul className="legend">
      {entries.map(({ status, certainty, zh, en }) => {
        const number = countOf?.(status, certainty);
        if (number === 0) return null;
        return (
          <li key={zh}>
            <Glyph status={status} certainty={certainty} />
            {say(zh, en)}
            {number !== undefined && <b>{number}</b>}
          </li>
        );
      })}
      {children}
    </ul>
  );
};
