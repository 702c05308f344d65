import type { Text } from '../../codes/language.js';
import { placeRow } from '../../facts/place/place-row.js';
import { answerFrame } from '../../facts/policy/answer/answer-frame.js';
import { answerParts } from '../../facts/policy/answer/answer-parts.js';
import { answerRule } from '../../facts/policy/answer/answer-rule.js';
import type { PolicyAssessment } from '../../facts/policy/assess/assessment.type.js';
import { attributeOf } from '../../facts/policy/register/attribute-of.js';
import { everyEntry } from '../../facts/policy/register/every-entry.js';
import type { RegisterEntry } from '../../facts/policy/register/register-entry.type.js';
import { isoDayAsked } from '../../request/iso-day-asked.js';
import type { RequestContext } from '../../request/request-context.js';
import type { ChainDossier, ChainLeader } from './chain-dossier.type.js';
import { chainReport } from './chain-report.js';
import { dossierAssessment } from './dossier-assessment.js';
import { dossierParts } from './dossier-parts.js';

/** Which chain of which park, on which day. */
export interface DossierQuestion {
  readonly park: string;
  readonly chain: string;
  readonly asOf?: string | null;
}

type Attribute = (code: string) => string | null;

const postAlone: Text = { zh: '只记职务，不记姓名', en: 'a post is recorded, never a person' };

const entryOf = async (
  context: RequestContext,
  { park, chain }: DossierQuestion,
  day: string,
): Promise<RegisterEntry | null> => {
  const entries = await everyEntry(context, day, ['chain-dossiers']);
  return entries.find(({ parkCode, chainCode }) => parkCode === park && chainCode === chain) ?? null;
};

const leaderOf = (attribute: Attribute, assessment: PolicyAssessment | null): ChainLeader | null => {
  const post = attribute('leaderPost');
  if (post === null) return null;
  const meets = assessment?.results.find(({ code }) => code === 'leaderMeetsRule')?.value;
  return {
    post,
    body: attribute('leaderBody'),
    concurrentPost: attribute('leaderConcurrentPost'),
    meetsRule: typeof meets === 'boolean' ? meets : null,
  };
};

/** Finds the dossier of a chain in a park: leader, documents, gaps. Throws InputError, UnknownName. */
export const findChainDossier = async (
  context: RequestContext,
  question: DossierQuestion,
): Promise<ChainDossier> => {
  const { park: code, chain } = question;
  const day = isoDayAsked('asOf', question.asOf);
  const park = placeRow(context.snapshot, 'park', { kind: 'PARK', code });
  const gaps = await chainReport(context, { kind: 'PARK', code }, chain);
  const entry = await entryOf(context, question, day);
  const attribute: Attribute = (name) => (entry === null ? null : attributeOf(entry, name));
  const stated = await answerParts(context, 'chainDossier', park);
  const rule = (await answerRule(context, stated, day))(park);
  const assessment = await dossierAssessment(context, rule, { park, chain, day }, attribute);
  const parts = dossierParts(attribute);
  return {
    ...(await answerFrame(context, day, stated, [postAlone])),
    ...{ parkCode: code, chainCode: chain, entry, assessment, gaps },
    leader: leaderOf(attribute, assessment),
    parts: parts.map(({ name, nameEn, ...part }) => ({
      ...part,
      name: context.language === 'zh' ? name : nameEn,
    })),
    complete: parts.filter(({ recorded }) => recorded).length,
    of: parts.length,
  };
};
