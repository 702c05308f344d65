import type { Text } from '../../../codes/language.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Candidate } from '../target-candidates.type.js';

const unknownTexts: readonly (readonly [number, Text])[] = [
  [2, { zh: '没有已知客户', en: 'none of its customers is known' }],
  [4, { zh: '所在地区该环节区位商未知', en: 'the strength of its area in the segment is not known' }],
  [6, { zh: '位置未知', en: 'where it is is not known' }],
];

/** Lists in sentences the facts that are unknown about a candidate. */
export const candidateUnknowns = ({ snapshot, language }: RequestContext, candidate: Candidate): string[] => {
  const facts = candidate.facts();
  const { revenue, employees } = snapshot.enterprises;
  const texts: Text[] = unknownTexts
    .filter(([part]) => Number.isNaN(facts.parts[part]!))
    .map(([, text]) => text);
  if (Number.isNaN(revenue[facts.enterprise]!))
    texts.push({ zh: '营业收入未知', en: 'its revenue is not known' });
  if (Number.isNaN(employees[facts.enterprise]!))
    texts.push({ zh: '从业人数未知', en: 'its employees are not known' });
  texts.push({ zh: '是否有迁移或投资意愿未知', en: 'whether it means to invest is not known' });
  return texts.map((text) => text[language]);
};
