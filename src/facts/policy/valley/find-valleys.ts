import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { PlaceInput } from '../../place/place.input.js';
import { placeRow } from '../../place/place-row.js';
import { answerFrame } from '../answer/answer-frame.js';
import { type AnswerParts, answerParts, ofRole } from '../answer/answer-parts.js';
import { ofDocuments } from '../answer/of-documents.js';
import type { PolicyCitation } from '../answer/policy-answer.type.js';
import { attributeOf } from '../register/attribute-of.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import type { PolicyRule } from '../rule/policy-rule.type.js';
import { ruleBookOf } from '../rule/rule-book.js';
import { ruleOf } from '../rule/rule-of.js';
import { type FieldAsked, fitsAsked } from './fits-asked.js';
import { platformShare } from './platform-share.js';
import type { ValleyField, ValleyIndustry, Valleys } from './valley.type.js';

const valleyOf = (entry: RegisterEntry): ValleyField => ({
  name: entry.name,
  role: attributeOf(entry, 'role'),
  field: attributeOf(entry, 'field'),
  entry,
});

const industryOf = (entry: RegisterEntry): ValleyIndustry => ({
  industry: attributeOf(entry, 'field') ?? entry.name,
  industryClass: attributeOf(entry, 'class'),
  platform: attributeOf(entry, 'platform'),
});

/** Which segment or industry, the valleys of which place, on which day. */
export interface ValleysQuestion extends FieldAsked {
  readonly place?: PlaceInput | null;
  readonly asOf?: string | null;
}

/** Registers that hold the industries of an answer, by the part that its rows name. */
const industryRegisters = (parts: AnswerParts): string[] =>
  ofRole(parts, 'REGISTER')
    .filter((row) => attributeOf(row, 'part') === 'INDUSTRIES')
    .flatMap(({ item }) => item ?? []);

/** Money rules of documents that stand. */
const moneyRules = async (
  context: RequestContext,
  citations: readonly PolicyCitation[],
): Promise<PolicyRule[]> => {
  const standing = new Set(citations.filter(({ entitles }) => entitles).map(({ policy }) => policy));
  return [...(await ruleBookOf(context)).rules.values()]
    .filter(({ file }) => standing.has(file.policy) && file.kind !== 'CHECK')
    .map((rule) => ruleOf(rule, context.language));
};

/** Finds the valleys for a segment or industry, its class, platforms and money rules. Throws InputError, UnknownName. */
export const findValleys = async (context: RequestContext, asked: ValleysQuestion): Promise<Valleys> => {
  const day = isoDayAsked('asOf', asked.asOf);
  const fits = await fitsAsked(context, asked);
  const place = asked.place ? placeRow(context.snapshot, 'place', asked.place) : undefined;
  const parts = await answerParts(context, 'valleys', place);
  const frame = await answerFrame(context, day, parts);
  const of = async (registers: readonly string[]) =>
    ofDocuments(parts, await everyEntry(context, day, registers));
  const valleys = (await of(['valleys'])).filter(fits);
  const industries = await of(industryRegisters(parts));
  const rules = await moneyRules(context, frame.citations);
  context.spend(valleys.length + industries.length + rules.length);
  return {
    ...frame,
    valleys: valleys.map(valleyOf),
    industries: industries.filter(fits).map(industryOf),
    platforms: platformShare(industries.map(industryOf)),
    rules,
  };
};
