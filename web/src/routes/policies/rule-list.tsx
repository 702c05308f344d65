import { useLanguage } from '../../words/language';
import type { Judged } from './facts';
import { groupOf, groups, sumOf, sumWords } from './policy-words';
import { VerdictMark } from './verdict-mark';

interface RuleListProps {
  readonly judged: readonly Judged[];
  readonly chosen: Judged | undefined;
  readonly choose: (rule: string) => void;
}

const most = 12;

const inOrder = (rows: readonly Judged[]): Judged[] =>
  [...rows].sort(
    (a, b) => a.missingFacts.length - b.missingFacts.length || (sumOf(b) ?? 0) - (sumOf(a) ?? 0),
  );

/** Rules by verdict: what can be claimed first, then what a few facts would decide. */
export const RuleList = ({ judged, chosen, choose }: RuleListProps) => {
  const { language, say } = useLanguage();
  return (
    <section className="rules" aria-label={say('条款', 'Rules')}>
      {groups.map(({ group, zh, en }) => {
        const rows = inOrder(judged.filter((one) => groupOf(one) === group));
        if (rows.length === 0) return null;
        const list = (some: readonly Judged[]) => (
          <ul>
            {some.map((one) => (
              <li key={one.rule.code} className={one === chosen ? 'chosen' : undefined}>
                <VerdictMark verdict={group === 'DRAFT' ? 'DRAFT' : one.verdict} />
                <button
                  type="button"
                  className="rule-name"
                  aria-current={one === chosen ? 'true' : undefined}
                  onClick={() => choose(one.rule.code)}
                >
                  {one.rule.title}
                </button>
                <span className="keep">{sumWords(one, language, say)}</span>
              </li>
            ))}
          </ul>
        );
        return (
          <section key={group}>
            <h2>
              {say(zh, en)} {rows.length}
            </h2>
            {list(rows.slice(0, most))}
            {rows.length > most && (
              <details>
                <summary className="link">
                  {say(`另外 ${rows.length - most} 项`, `${rows.length - most} more`)}
                </summary>
                {list(rows.slice(most))}
              </details>
            )}
          </section>
        );
      })}
      <p className="small quiet">
        {say(
          '各项不相加：文件没有写能否同时享受。',
          'Sums are not added: the documents do not say whether they go together.',
        )}
      </p>
    </section>
  );
};
