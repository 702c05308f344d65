import type { Value } from '../../../analysis/rule/feel/value.js';
import type { Rule } from '../../../analysis/rule/file/compile-rule.js';
import type { RequestContext } from '../../../request/request-context.js';
import { factsOfRecords } from '../assess/enterprise-facts.js';
import { grantFacts, grantsPaid } from '../assess/grant-facts.js';
import type { GraphFact } from '../assess/graph-fact.js';
import { seatFacts, seatOf } from '../assess/seat-facts.js';
import { type FirmsOfGraph, firmsOfGraph } from './firms-of-graph.js';

/** Facts of an enterprise by its row. */
export type FactsOfFirm = (row: number) => ReadonlyMap<string, Value>;

type Facts = readonly (readonly [string, GraphFact])[];

type Values = readonly (readonly [string, Value])[];

/** Values of facts that a rule asks for. */
const valuesAsked = (rule: Rule, facts: Facts): Values =>
  facts.flatMap(([code, { value }]) => (rule.facts.has(code) ? [[code, value] as const] : []));

/** Reads what a rule asks of every seat of the enterprises, each once. */
const valuesBySeat = async (context: RequestContext, rule: Rule, rows: Iterable<number>) => {
  const values = new Map<number, Values>();
  for (const row of rows) {
    const seat = seatOf(context.snapshot, row);
    if (!values.has(seat)) values.set(seat, valuesAsked(rule, await seatFacts(context, seat)));
  }
  return values;
};

const recordsOf = ({ snapshot }: RequestContext, { titles, years }: FirmsOfGraph, row: number) => {
  const { ids, revenue } = snapshot.enterprises;
  const id = ids.at(row);
  const yuan = revenue[row] ?? Number.NaN;
  const unsourced = { source: null, asOf: null, estimated: null };
  return {
    revenueCny: Number.isNaN(yuan) ? null : yuan,
    ...unsourced,
    titles: (titles.get(id) ?? []).map((title) => ({ ...title, ...unsourced })),
    lastYear: years.get(id),
  };
};

/** Gathers what the graph knows of enterprises on a day, as far as a rule asks for it. */
export const factsOfFirms = async (
  context: RequestContext,
  rule: Rule,
  day: string,
  rows: Iterable<number>,
): Promise<FactsOfFirm> => {
  const firms = await firmsOfGraph(context, rule, day);
  const seats = await valuesBySeat(context, rule, rows);
  const paid = await grantsPaid(context, [rule], day);
  const { snapshot } = context;
  return (row) => {
    const facts = new Map<string, Value>(seats.get(seatOf(snapshot, row)) ?? []);
    const add = (more: Facts): void => {
      for (const [code, { value }] of more) if (rule.facts.has(code)) facts.set(code, value);
    };
    add(factsOfRecords(recordsOf(context, firms, row), day));
    if (paid.length > 0) add(grantFacts(rule, paid, snapshot.enterprises.ids.at(row)));
    return facts;
  };
};
