import { useSay } from '../../words/language';

type Shown = 'PASS' | 'UNKNOWN' | 'FAIL' | 'WARNING' | 'DRAFT';

const marks: Readonly<Record<Shown, { readonly sign: string; readonly zh: string; readonly en: string }>> = {
  PASS: { sign: '✓', zh: '符合', en: 'met' },
  UNKNOWN: { sign: '?', zh: '还不知道', en: 'not known' },
  FAIL: { sign: '×', zh: '不符合', en: 'not met' },
  WARNING: { sign: '!', zh: '预警', en: 'warning' },
  DRAFT: { sign: '–', zh: '征求意见稿', en: 'draft' },
};

/** ✓ ? × –: verdicts have signs of their own, which are not those of statuses. */
export const VerdictMark = ({ verdict }: { readonly verdict: Shown }) => {
  const say = useSay();
  const { sign, zh, en } = marks[verdict];
  return (
    <span className={`verdict verdict-${verdict.toLowerCase()}`} role="img" aria-label={say(zh, en)}>
      {sign}
    </span>
  );
};
