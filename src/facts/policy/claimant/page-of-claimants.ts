import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import { cursorOf, keyOfCursor, pageAfter } from '../../../request/page/page.js';
import { pageInfoOf } from '../../../request/page/page-info.type.js';
import type { RequestContext } from '../../../request/request-context.js';
import { assessRule } from '../assess/assess-rule.js';
import { assessmentOf } from '../assess/assessment-of.js';
import { policiesOfGraph } from '../document/policies-of-graph.js';
import { ruleBookOf } from '../rule/rule-book.js';
import type { PolicyClaimant, PolicyClaimantConnection } from './claimant.type.js';
import { factsOfFirms } from './facts-of-firms.js';

const list = 'policyClaimants';

/** Enterprises that could claim a rule on a day, by row. */
interface Claimants {
  readonly context: RequestContext;
  readonly rule: Rule;
  readonly day: string;
  readonly rows: readonly number[];
}

/** Judges the enterprises of a page again, now with every word. */
const shown = async ({ context, rule, day, rows }: Claimants): Promise<PolicyClaimant[]> => {
  const { ids } = context.snapshot.enterprises;
  const book = await ruleBookOf(context);
  const policies = await policiesOfGraph(context);
  const factsOf = await factsOfFirms(context, rule, day, rows);
  return rows.flatMap((row) =>
    assessRule(rule, factsOf(row), policies, day).map((assessed) => ({
      enterpriseId: ids.at(row),
      assessment: assessmentOf(assessed, book, context.language),
    })),
  );
};

/** Cuts a page out of the enterprises found. Throws InputError where the cursor cannot be used. */
export const pageOfClaimants = async (
  claimants: Claimants,
  first: number,
  after?: string | null,
): Promise<Pick<PolicyClaimantConnection, 'totalCount' | 'edges' | 'pageInfo'>> => {
  const { context, rows } = claimants;
  const { ids } = context.snapshot.enterprises;
  const page = pageAfter(rows, (row) => ids.at(row), first, keyOfCursor(list, after));
  context.spend(page.nodes.length);
  const nodes = await shown({ ...claimants, rows: page.nodes });
  const edges = nodes.map((node) => ({ cursor: cursorOf(list, node.enterpriseId), node }));
  return { totalCount: rows.length, edges, pageInfo: pageInfoOf(edges, page.hasNextPage, Boolean(after)) };
};
