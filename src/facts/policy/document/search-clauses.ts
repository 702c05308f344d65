import { InputError } from '../../../request/errors.js';
import { cursorOf, keyOfCursor, pageAfter, requirePage } from '../../../request/page/page.js';
import { pageInfoOf } from '../../../request/page/page-info.type.js';
import type { RequestContext } from '../../../request/request-context.js';
import { keptOnce } from '../../../snapshot/keep/kept-once.js';
import { foldText } from '../../../snapshot/search/fold-text.js';
import type { PolicyClauseConnection } from './clause.type.js';
import { clauseOfRow } from './clause-of-row.js';
import { type ClauseRow, type PolicyRow, policiesOfGraph } from './policies-of-graph.js';

interface Folded {
  readonly clause: ClauseRow;
  readonly text: string;
}

const withoutSpaces = (text: string): string => foldText(text).replaceAll(' ', '');

/** Words of every clause, simplified, without blanks and punctuation. */
const folded = keptOnce('policy-clauses', (policies: readonly PolicyRow[]): readonly Folded[] =>
  policies.flatMap(({ clauses }) => clauses).map((clause) => ({ clause, text: withoutSpaces(clause.text) })),
);

const maxLength = 200;

const wordsOf = (text: string): string[] => {
  const words = text
    .slice(0, maxLength + 1)
    .split(/\s+/u)
    .map(withoutSpaces);
  const searched = words.filter((word) => word !== '');
  if (searched.length > 0 && text.length <= maxLength) return searched;
  throw new InputError('text', text.slice(0, 50), {
    zh: `1到${maxLength}个字符，至少含一个字或字母`,
    en: `1 to ${maxLength} characters, with a letter or character among them`,
  });
};

const keyOf = ({ policy, article }: ClauseRow): string => `${policy} ${article}`;

/** Leaves out an article where a part of it is among the clauses: the finest address is the one to cite. */
const finestOf = (clauses: readonly ClauseRow[]): ClauseRow[] => {
  const wholes = new Set(clauses.map(({ policy, partOf }) => `${policy} ${partOf}`));
  return clauses.filter((clause) => !wholes.has(keyOf(clause)));
};

/** Finds the finest clauses that hold every word of a text, in simplified or traditional characters alike. */
export const searchClauses = async (
  context: RequestContext,
  text: string,
  first: number,
  after?: string | null,
): Promise<PolicyClauseConnection> => {
  const words = wordsOf(text);
  const holding = folded(await policiesOfGraph(context)).filter(({ text: held }) =>
    words.every((word) => held.includes(word)),
  );
  const found = finestOf(holding.map(({ clause }) => clause));
  const page = pageAfter(found, keyOf, requirePage(first), keyOfCursor('policyClauses', after));
  context.spend(page.nodes.length);
  const edges = page.nodes.map((clause) => ({
    cursor: cursorOf('policyClauses', keyOf(clause)),
    node: clauseOfRow(clause),
  }));
  return {
    totalCount: found.length,
    edges,
    pageInfo: pageInfoOf(edges, page.hasNextPage, Boolean(after)),
  };
};
