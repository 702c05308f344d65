import { isoDayAsked } from '../../../request/iso-day-asked.js';
import type { RequestContext } from '../../../request/request-context.js';
import { foldText } from '../../../snapshot/search/fold-text.js';
import { placeRow } from '../../place/place-row.js';
import { answerFrame } from '../answer/answer-frame.js';
import { assessRule } from '../assess/assess-rule.js';
import type { PolicyAssessment } from '../assess/assessment.type.js';
import { assessmentOf } from '../assess/assessment-of.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { attributeOf } from '../register/attribute-of.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import { ruleBookOf } from '../rule/rule-book.js';
import { admissionOf } from './admission-of.js';
import { admissionWords } from './admission-words.js';
import { type HeldList, heldAgainstList, type ListItem } from './list-hits.js';
import type { ProjectAdmissionInput } from './project-admission.input.js';
import type { HeldProjectList, ProjectAdmission } from './project-admission.type.js';
import { projectFacts } from './project-facts.js';
import { projectLists } from './project-lists.js';

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

/** Judges the rule PK24-20 by what the lists tell of a project; null where the graph does not hold the rule. */
const assess = async (
  context: RequestContext,
  held: readonly HeldList<EntryItem>[],
  input: ProjectAdmissionInput,
  day: string,
): Promise<PolicyAssessment | null> => {
  const facts = projectFacts(held, input);
  const book = await ruleBookOf(context);
  const rule = book.rules.get('PK24-20');
  const [assessed] = rule ? assessRule(rule, facts, await policiesOfGraph(context), day) : [];
  return assessed ? assessmentOf(assessed, book, context.language) : null;
};

/** Finds whether a project may enter, by the lists that are loaded. Throws InputError, UnknownName. */
export const findProjectAdmission = async (
  context: RequestContext,
  input: ProjectAdmissionInput,
): Promise<ProjectAdmission> => {
  const day = isoDayAsked('input.asOf', input.asOf);
  if (input.park) placeRow(context.snapshot, 'input.park', { kind: 'PARK', code: input.park });
  const loaded = (await everyEntry(context, day, ['negative-lists']))
    .filter(({ publishedOn }) => publishedOn === null || publishedOn <= day)
    .map(itemOf);
  const words = { products: foldAll(input.products), processes: foldAll(input.processes) };
  const held = projectLists.map((list) => heldAgainstList(list, loaded, words));
  const assessment = await assess(context, held, input, day);
  const told = new Map(assessment?.results.map(({ code, value }) => [code, value]));
  context.spend(held.reduce((sum, { hits }) => sum + hits.length, 0));
  return {
    ...(await answerFrame(context, day, admissionWords)),
    parkCode: input.park ?? null,
    admission: admissionOf(told.get('admission'), held, input.foreignInvested),
    lists: held.map(shown),
    reviewsDue: (told.get('reviewsDue') as string[] | null | undefined) ?? [],
    assessment,
  };
};
