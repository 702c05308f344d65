import type { ReactNode } from 'react';
import { useQuery } from 'urql';
import { money } from '../../words/figures';
import { useLanguage } from '../../words/language';
import type { Judged } from './facts';
import { RuleClauseDocument } from './policies.gen';
import { documentStatus, sumOf } from './policy-words';
import { VerdictMark } from './verdict-mark';

const verdictWords: Readonly<Record<Judged['verdict'], readonly [zh: string, en: string]>> = {
  PASS: ['符合', 'met'],
  FAIL: ['不符合', 'not met'],
  UNKNOWN: ['还不知道', 'not known'],
  WARNING: ['预警', 'warning'],
};

/** The sentence of a clause that grants money, marked; else the clause as it is. */
const marked = (text: string): ReactNode => {
  const sentences = text.split(/(?<=[。；])/);
  return sentences.map((sentence) =>
    /万元|亿元|%/.test(sentence) && /(给予|补助|奖励|支持|补贴)/.test(sentence) ? (
      <mark key={sentence}>{sentence}</mark>
    ) : (
      <span key={sentence}>{sentence}</span>
    ),
  );
};

/** A rule in its own words, and its conditions one by one. */
export const RuleDetail = ({ judged, asOf }: { readonly judged: Judged; readonly asOf: string }) => {
  const { language, say } = useLanguage();
  const { rule, conditions, notes, status } = judged;
  const [{ data }] = useQuery({ query: RuleClauseDocument, variables: { asOf } });
  const clause = data?.policies
    .find(({ code }) => code === rule.policy?.code)
    ?.clauses.find(({ article }) => article === rule.article);
  const sum = sumOf(judged);
  const { validFrom, validTo } = rule.policy ?? {};
  return (
    <section className="rule-detail" aria-label={say('条款原文和判断', 'Clause and judgement')}>
      <h2>
        {rule.policy?.title}
        {say(`，第 ${rule.article} 条`, `, article ${rule.article}`)}
      </h2>
      <p className="small quiet">
        {validFrom && say(`${validFrom} 起`, `from ${validFrom}`)}
        {validTo && say(`，到 ${validTo}`, ` to ${validTo}`)}
        {say('；', '; ')}
        <b>{say(...documentStatus[status])}</b>
        {say(`；规则 ${rule.code}`, `; rule ${rule.code}`)}
      </p>
      {clause && <blockquote lang="zh-CN">{marked(clause.text)}</blockquote>}
      <h2>{say('逐条判断', 'Condition by condition')}</h2>
      <ul className="conditions-list">
        {conditions.map((one) => (
          <li key={one.code}>
            <VerdictMark verdict={one.verdict} />
            <span>
              {one.message}
              {one.missingFacts.length > 0 && (
                <span className="small quiet">
                  {say('还缺：', 'missing: ')}
                  {one.missingFacts.map(({ name, nameEn }) => say(name, nameEn)).join(say('、', ', '))}
                </span>
              )}
            </span>
            <span className="quiet">{say(...verdictWords[one.verdict])}</span>
          </li>
        ))}
      </ul>
      <h2>{say('金额', 'Sum')}</h2>
      <p>
        {sum === undefined
          ? say(
              '条件齐了才能算；文件的上限见原文。',
              'Computed once the conditions are known; the clause states the ceiling.',
            )
          : say(
              `最高 ${money(sum, language)}。实际金额由主管部门定。`,
              `Up to ${money(sum, language)}. The authority decides the sum.`,
            )}
        {rule.stacking === 'ONCE_PER_FIRM' && say('每家一次。', ' Once a firm.')}
      </p>
      {notes.map((note) => (
        <p key={note} className="small quiet">
          {note}
        </p>
      ))}
    </section>
  );
};
