import { sortedText } from '../../../analysis/proposal/clause/sorted-text.js';
import type { ProposalText } from '../../../analysis/proposal/proposal-text.js';
import type { SegmentProposal } from '../../../analysis/proposal/propose-segments.js';
import { mayMake } from '../../../analysis/proposal/role/role.js';
import { roleOfText } from '../../../analysis/proposal/role/role-of-text.js';
import type { Text } from '../../../codes/language.js';

const silent: Text = {
  zh: '没有可读的文字：名称、主要产品、主营业务、经营范围、行业均为空',
  en: 'nothing to read: name, products, business, scope and industry are empty',
};

const unknown: Text = {
  zh: '文字中没有任何环节的词汇；可在segment_terms中补充',
  en: 'no term of any segment stands in the text; add terms to segment_terms',
};

const elsewhere: Text = {
  zh: '所说环节不在所问产业链中',
  en: 'the segments it speaks of are in none of the chains asked',
};

const otherRole: Text = {
  zh: '只见贸易、维修、服务或租赁，未见生产',
  en: 'it only trades, mends, serves or leases; nothing says that it makes',
};

const isEmpty = ({ name, products, business, scope, industry }: ProposalText): boolean =>
  [name, business, scope, industry, ...products].every((part) => !part?.trim());

const low = (score: number, minScore: number, name: string): Text => ({
  zh: `最接近的环节“${name}”分数${score.toFixed(2)}，低于${minScore}`,
  en: `the nearest segment, ${name}, scores ${score.toFixed(2)}, below ${minScore}`,
});

/** Says why nothing is proposed for a text, of whose proposals those of the chains asked are `asked`. */
export function noteOf(
  text: ProposalText,
  all: readonly SegmentProposal[],
  asked: readonly SegmentProposal[],
  minScore: number,
  nameOf: (segment: number) => string,
): Text {
  if (isEmpty(text)) return silent;
  if (!mayMake(roleOfText(sortedText(text)))) return otherRole;
  if (all.length === 0) return unknown;
  const [best] = asked;
  if (!best) return elsewhere;
  if (asked.every(({ evidence }) => evidence.every(({ fits }) => !fits))) return otherRole;
  return low(best.score, minScore, nameOf(best.segment));
}
