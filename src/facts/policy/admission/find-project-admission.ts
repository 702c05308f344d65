import type { Value } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { Text } from '../../../codes/language.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { foldText } from '../../../snapshot/search/fold-text.js';
import { answerFrame } from '../answer/answer-frame.js';
import { answerParts } from '../answer/answer-parts.js';
import { answerRule } from '../answer/answer-rule.js';
import { placeOfCode } from '../answer/place-of-code.js';
import { assessRule } from '../assess/assess-rule.js';
import type { PolicyAssessment } from '../assess/assessment.type.js';
import { assessmentOf } from '../assess/assessment-of.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { attributeOf } from '../register/attribute-of.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import { ruleBookOf } from '../rule/rule-book.js';
import { admissionOf } from './admission-of.js';
import { type HeldList, heldAgainstList, type ListItem } from './list-hits.js';
import type { ProjectAdmissionInput } from './project-admission.input.js';
import type { HeldProjectList, ProjectAdmission } from './project-admission.type.js';
import { projectFacts, reviewsAsked } from './project-facts.js';
import { projectLists, projectReviews } from './project-list.js';

interface EntryItem extends ListItem {
  readonly entry: RegisterEntry;
}

const itemOf = (entry: RegisterEntry): EntryItem => ({
  list: attributeOf(entry, 'list') ?? '',
  version: attributeOf(entry, 'version'),
  words: foldText(attributeOf(entry, 'item') ?? entry.name),
  effect: attributeOf(entry, 'effect'),
  entry,
});

const foldAll = (words: readonly string[] | null | undefined): string[] | null =>
  words?.map(foldText) ?? null;

const shown = ({ list, version, items, hits, prohibits }: HeldList<EntryItem>): HeldProjectList => ({
  ...{ list: list.name, article: list.article, version, items, prohibits },
  hits: hits.map(({ entry }) => entry),
});

const byWords: Text = {
  zh: '按词语比对所载清单的最新版本；清单未载入即待定，绝不视为可准入；同义不同词须由人核对',
  en: 'words are compared with the newest version loaded of each list; a list that is not loaded leaves it open and is never OK; a person looks for the same thing in other words',
};

const noRule: Text = {
  zh: '没有文件对该地点规定准入，或有多份而未指明园区：待定',
  en: 'no document states admission here, or several do and no park was named: it is not known',
};

/** Judges a rule by what the lists tell of a project; null where no rule holds. */
const assess = async (
  context: RequestContext,
  rule: Rule | undefined,
  facts: ReadonlyMap<string, Value>,
  day: string,
): Promise<PolicyAssessment | null> => {
  const [assessed] = rule ? assessRule(rule, facts, await policiesOfGraph(context), day) : [];
  return assessed ? assessmentOf(assessed, await ruleBookOf(context), context.language) : null;
};

/** Reads the items of lists that are loaded and published on a day. */
const itemsLoaded = async (context: RequestContext, day: string): Promise<EntryItem[]> =>
  (await everyEntry(context, day, ['negative-lists']))
    .filter(({ publishedOn }) => publishedOn === null || publishedOn <= day)
    .map(itemOf);

/** Finds whether a project may enter, by the lists that are loaded. Throws InputError, UnknownName. */
export const findProjectAdmission = async (
  context: RequestContext,
  input: ProjectAdmissionInput,
): Promise<ProjectAdmission> => {
  const day = isoDayAsked('input.asOf', input.asOf);
  const place = placeOfCode(context, 'PARK', 'input.park', input.park);
  const parts = await answerParts(context, 'projectAdmission', place);
  const rule = (await answerRule(context, parts, day))(place);
  const policy = rule?.file.policy ?? '';
  const reviewsPassed = reviewsAsked(input, projectReviews(parts, policy));
  const loaded = await itemsLoaded(context, day);
  const words = { products: foldAll(input.products), processes: foldAll(input.processes) };
  const held = projectLists(parts, policy).map((list) => heldAgainstList(list, loaded, words));
  const assessment = await assess(context, rule, projectFacts(held, input, reviewsPassed), day);
  const told = new Map(assessment?.results.map(({ code, value }) => [code, value]));
  context.spend(held.reduce((sum, { hits }) => sum + hits.length, 0));
  return {
    ...(await answerFrame(context, day, parts, [rule ? byWords : noRule])),
    parkCode: input.park ?? null,
    admission: admissionOf(told.get('admission'), held, input.foreignInvested),
    lists: held.map(shown),
    reviewsDue: (told.get('reviewsDue') as string[] | null | undefined) ?? [],
    assessment,
  };
};
