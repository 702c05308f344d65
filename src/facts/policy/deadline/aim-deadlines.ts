import type { PolicyTargetListRow } from '../../../../cypher/queries.gen.js';
import type { Text } from '../../../codes/language.js';
import type { PolicyRow } from '../document/policies-of-graph.js';
import type { TargetLedger } from '../target/target-rows.js';
import type { Deadline, DeadlineSpan } from './deadline.js';
import { lastDay } from './last-day.js';
import { yearsBetween } from './years-between.js';

const comparisons: Readonly<Record<string, Text>> = {
  GE: { zh: '达到', en: 'at least' },
  GT: { zh: '超过', en: 'more than' },
  ABOUT: { zh: '约', en: 'about' },
  BETWEEN: { zh: '', en: '' },
};

const wordsOf = (target: PolicyTargetListRow, { metrics }: TargetLedger): Text => {
  const metric = metrics.find(({ code }) => code === target.metric);
  const op = comparisons[target.op] ?? { zh: '', en: '' };
  const number = target.high === null ? `${target.target}` : `${target.target}—${target.high}`;
  const name = { zh: metric?.name ?? target.metric, en: metric?.nameEn ?? metric?.name ?? target.metric };
  const scope = target.scope === null ? '' : `（${target.scope}）`;
  const softly = target.soft === true ? { zh: '力争', en: ' (an aim, no duty)' } : { zh: '', en: '' };
  const unit = metric?.unit ?? '';
  return {
    zh: `${name.zh}${scope}${softly.zh}${op.zh}${number}${unit}`,
    en: `${name.en}: ${[op.en, number, unit].filter(Boolean).join(' ')}${softly.en}`,
  };
};

/** Days by which aims of documents are due; those due each year once a year of the span within the term. */
export const aimDeadlines = (
  policies: readonly PolicyRow[],
  ledger: TargetLedger,
  span: DeadlineSpan,
): Deadline[] =>
  ledger.targets.flatMap((target) => {
    const policy = policies.find(({ code }) => code === target.policy);
    if (!policy) return [];
    const years = target.eachYear === true ? yearsBetween(span, policy) : [target.dueYear ?? []].flat();
    return years.map((year): Deadline => {
      const stated = String(year);
      const id = [target.policy, target.article, target.metric, year].join('|');
      return {
        ...{ id, kind: 'AIM_DUE', policy: target.policy, article: target.article, entry: null },
        ...{ stated, day: lastDay(stated), words: wordsOf(target, ledger) },
      };
    });
  });
