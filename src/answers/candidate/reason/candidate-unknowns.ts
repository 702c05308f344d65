import type { Text } from '../../../codes/language.js';
import type { RequestContext } from '../../../request/request-context.js';
import { assumedParts } from '../rank/assumed-parts.js';
import type { Candidate } from '../target-candidates.type.js';

/** Lists in sentences the facts that are unknown about a candidate. */
export const candidateUnknowns = ({ snapshot, language }: RequestContext, candidate: Candidate): string[] => {
  const facts = candidate.facts();
  const { employees } = snapshot.enterprises;
  const texts: Text[] = assumedParts.filter(({ bit }) => (facts.known & bit) === 0).map(({ text }) => text);
  if (Number.isNaN(employees[facts.enterprise]!))
    texts.push({ zh: '从业人数未知', en: 'its employees are not known' });
  texts.push({ zh: '是否有迁移或投资意愿未知', en: 'whether it means to invest is not known' });
  return texts.map((text) => text[language]);
};
