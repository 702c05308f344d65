import { money } from '../../words/figures';
import type { Language, Say } from '../../words/language';
import type { Judged } from './facts';
import type { DocumentsQuery } from './policies.gen';

/** Highest sum that a rule grants; undefined where it states none. */
export const sumOf = ({ amounts }: Judged): number | undefined => {
  const sums = amounts.flatMap(({ yuan }) => (typeof yuan === 'number' && yuan > 0 ? [yuan] : []));
  return sums.length > 0 ? Math.max(...sums) : undefined;
};

export const sumWords = (judged: Judged, language: Language, say: Say): string => {
  const sum = sumOf(judged);
  if (sum === undefined) return judged.verdict === 'FAIL' ? '—' : say('未算出', 'not computed');
  const upper = judged.amounts.every(({ kind }) => kind === 'CAP' || kind === 'UPTO');
  return upper ? say(`最高 ${money(sum, language)}`, `up to ${money(sum, language)}`) : money(sum, language);
};

/** Groups of verdicts in the order an officer reads them. */
export const groups = [
  { group: 'PASS', zh: '可申领', en: 'Can be claimed' },
  { group: 'WARNING', zh: '有预警', en: 'With a warning' },
  { group: 'UNKNOWN', zh: '还差事实', en: 'Facts are missing' },
  { group: 'FAIL', zh: '不符合', en: 'Not met' },
  { group: 'DRAFT', zh: '征求意见稿，不作依据', en: 'Draft, gives no right' },
] as const;

export const groupOf = ({ verdict, status }: Judged): (typeof groups)[number]['group'] =>
  status === 'DRAFT' ? 'DRAFT' : verdict;

/** Sentence that holds the answer: what can be claimed now, and what a few facts would decide. */
export const policyAnswer = (
  name: string,
  judged: readonly Judged[],
  language: Language,
  say: Say,
): string => {
  const passed = judged.filter((one) => groupOf(one) === 'PASS');
  const open = judged.filter((one) => groupOf(one) === 'UNKNOWN');
  const sums = passed.flatMap((one) => sumOf(one) ?? []);
  const most = sums.length > 0 ? Math.max(...sums) : undefined;
  const sum =
    most === undefined ? '' : say(`，最高 ${money(most, language)}`, `, up to ${money(most, language)}`);
  const can =
    passed.length > 0
      ? say(`${name}现在可申领 ${passed.length} 项${sum}`, `${name} can claim ${passed.length} now${sum}`)
      : say(`${name}现在还没有能确定可申领的`, `Nothing is certain yet that ${name} can claim`);
  return open.length > 0
    ? say(
        `${can}；再填事实，还能判断 ${open.length} 项。`,
        `${can}; more facts would decide ${open.length} more.`,
      )
    : say(`${can}。`, `${can}.`);
};

type Status = DocumentsQuery['policies'][number]['status'];

export const documentStatus: Readonly<Record<Status, readonly [zh: string, en: string]>> = {
  DRAFT: ['征求意见稿', 'draft'],
  EXPIRED: ['已过期', 'expired'],
  IN_FORCE: ['有效', 'in force'],
  IN_FORCE_NO_END_STATED: ['有效，未写终止日', 'in force, no end stated'],
  NOT_YET: ['还未生效', 'not yet in force'],
  REPEALED: ['已废止', 'repealed'],
  RUNNING: ['执行中', 'running'],
};
