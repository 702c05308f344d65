import { type AnswerPartListRow, answerPartList } from '../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { liesAround, territoryOf } from '../document/territory-of.js';
import { type Attribute, attributesOf } from '../register/attributes-of.js';

/** What a document says to a named answer: a row of the table `policy_answers`. */
export interface AnswerPart extends Omit<AnswerPartListRow, 'attributes'> {
  readonly attributes: readonly Attribute[];
}

/** What a row is to an answer. */
export type AnswerRole =
  | 'CITATION'
  | 'NOT_STATED'
  | 'NOTE'
  | 'RULE'
  | 'AIM'
  | 'NUMBER'
  | 'GROUND'
  | 'LIST'
  | 'REVIEW'
  | 'READING'
  | 'REGISTER'
  | 'DEADLINE'
  | 'STAGE';

/** What documents say to an answer about a place. */
export interface AnswerParts {
  /** Row of the place asked about; undefined where none was. */
  readonly place: number | undefined;
  readonly rows: readonly AnswerPart[];
}

const kept = keptOnce(
  'answer-parts',
  async (_snapshot: Snapshot, { store }: RequestContext): Promise<readonly AnswerPart[]> =>
    (await store.run(answerPartList, {})).map((row) => ({
      ...row,
      attributes: attributesOf(row.attributes),
    })),
);

/**
 * Reads what documents say to an answer: those whose region holds the place, by its row, or lies in it; every document
 * where no place is asked about.
 */
export const answerParts = async (
  context: RequestContext,
  answer: string,
  place?: number,
): Promise<AnswerParts> => {
  const own = (await kept(context.snapshot, context)).filter((row) => row.answer === answer);
  if (place === undefined) return { place, rows: own };
  const policies = await policiesOfGraph(context);
  const concerns = ({ policy }: AnswerPart): boolean => {
    const territory = territoryOf(context.snapshot, policies, policy);
    return territory !== undefined && liesAround(context.snapshot, territory, place);
  };
  return { place, rows: own.filter(concerns) };
};

/** Rows of a role, in their order. */
export const ofRole = <Part extends Pick<AnswerPart, 'role'>>(
  { rows }: { readonly rows: readonly Part[] },
  role: AnswerRole,
): Part[] => rows.filter((row) => row.role === role);
