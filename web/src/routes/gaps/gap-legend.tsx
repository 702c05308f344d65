import type { SegmentState } from '../../chain/picture-types';
import { CutMark } from '../../marks/cut-mark';
import { Legend } from '../../marks/legend';
import { useSay } from '../../words/language';

/** What the marks of the picture mean, and how many segments bear each. */
export const GapLegend = ({ states }: { readonly states: readonly SegmentState[] }) => {
  const say = useSay();
  const possible = states.some((one) => one.possible > 0);
  return (
    <Legend
      countOf={(status, certainty) =>
        states.filter((one) => one.status === status && (status !== 'MISSING' || one.certainty === certainty))
          .length
      }
    >
      <li>
        <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
          <rect
            x="0.75"
            y="0.75"
            width="20.5"
            height="10.5"
            fill="none"
            stroke="var(--ink-2)"
            strokeWidth="1.3"
            strokeDasharray="4 2.4"
          />
          <path d="M6 11 11 1M12 11 17 1" stroke="var(--line-2)" strokeWidth="1" />
        </svg>
        {say('虚线斜纹＝待核实', 'dashed, hatched: to verify')}
      </li>
      <li>
        <svg width="22" height="12" viewBox="0 0 22 12" aria-hidden="true">
          <rect x="0.5" y="0.5" width="21" height="11" fill="none" stroke="var(--line-2)" />
          <rect x="1.5" y="8" width="11" height="3" fill="var(--ink-2)" />
        </svg>
        {say('条长＝企业数', 'bar: number of firms')}
      </li>
      <li>
        <CutMark />
        {say('断链点：少了它，链断成几段', 'cut point: without it the chain falls apart')}
      </li>
      {possible && (
        <li>
          <span className="unsure-word">{say('可能 n 家', 'maybe n')}</span>
          {say('＝只知在上级地区，是否在本地未知', 'known only around here')}
        </li>
      )}
    </Legend>
  );
};
