import neo4j from 'neo4j-driver';
import { afterAll, expect, test } from 'vitest';
import * as generated from '../../../cypher/queries.gen.js';
import type { Query } from '../../../cypher/query.js';
import { testServer } from '../test-server.js';

const { uri, user, password } = testServer();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
afterAll(() => driver.close());

type AnyQuery = Query<Record<string, unknown>, Record<string, unknown>>;

interface Plan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children?: readonly Plan[];
}

/** Operators of a plan, each with what it is about. */
const operators = (plan: Plan): string[] => [
  `${plan.operatorType} ${plan.arguments.Details ?? ''}`,
  ...(plan.children ?? []).flatMap(operators),
];

const planOf = async (query: AnyQuery): Promise<string[]> => {
  const params = Object.fromEntries(Object.keys(query.params).map((name) => [name, null]));
  const { summary } = await driver.executeQuery(`EXPLAIN ${query.text}`, params);
  return operators(summary.plan as unknown as Plan);
};

const queries = Object.values(generated) as unknown as AnyQuery[];

/** A backup is verified by reading everything in it, once. */
const readsWholeStore = ({ name }: AnyQuery): boolean => name === 'nodesByLabel';

test.each(queries)('$name never walks over all nodes, but to verify a whole store', async (query) => {
  const plan = await planOf(query);
  expect(plan.length).toBeGreaterThan(0);
  const walks = plan.some((operator) => /AllNodesScan|CartesianProduct@.*All/.test(operator));
  expect(walks).toBe(readsWholeStore(query));
});

const ofEvents = queries.filter(({ text }) => /\(e:Event\b/.test(text) && !/CREATE \(e:Event/.test(text));

test.each(ofEvents)('$name finds events by an index, however many there are', async (query) => {
  const plan = await planOf(query);
  expect(plan.filter((operator) => /(NodeByLabelScan|NodeIndexScan).*:Event\b/.test(operator))).toEqual([]);
});
