import { useSay } from '../words/language';
import type { Certainty, Status } from '../words/state-words';
import './marks.css';

interface Counted {
  readonly status: Status;
  readonly certainty?: Certainty | null;
  readonly count: number;
}

type Group = 'strong' | 'present' | 'weak' | 'missing' | 'missing-open' | 'unknown';

const words: Readonly<Record<Group, readonly [zh: string, en: string]>> = {
  strong: ['优势', 'strong'],
  present: ['已有，强弱未知', 'present'],
  weak: ['薄弱', 'weak'],
  missing: ['缺失已核实', 'missing, confirmed'],
  'missing-open': ['缺失待核实', 'missing, to verify'],
  unknown: ['未知', 'unknown'],
};

const groupOf = ({ status, certainty }: Counted): Group => {
  if (status !== 'MISSING') return status.toLowerCase() as Group;
  return certainty === 'CONFIRMED' ? 'missing' : 'missing-open';
};

const cell = 8;

/** One cell a segment, and the number written into it: what is here, lacking, and not known. */
export const StatusStrip = ({ statuses }: { readonly statuses: readonly Counted[] }) => {
  const say = useSay();
  const groups = (Object.keys(words) as Group[])
    .map((group) => ({
      group,
      count: statuses.filter((one) => groupOf(one) === group).reduce((sum, one) => sum + one.count, 0),
    }))
    .filter(({ count }) => count > 0);
  const label = groups.map(({ group, count }) => `${say(...words[group])} ${count}`).join(say('，', ', '));
  return (
    <span className="strip" role="img" aria-label={label}>
      {groups.map(({ group, count }) => (
        <span key={group} className={`strip-${group}`} style={{ width: Math.max(count * cell, 12) }}>
          {count}
        </span>
      ))}
    </span>
  );
};
