import type { GraphQLRequestListener } from '@apollo/server';
import { parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiSchema } from '../../../src/api/api-schema.js';
import { apolloServer, type GraphqlServer } from '../../../src/api/apollo.js';
import { requestContext } from '../../../src/api/context.js';
import { savedOperations } from '../../../src/api/operations/saved-operations.js';
import type { RequestContext } from '../../../src/request/request-context.js';
import { loadSnapshot } from '../../../src/snapshot/load-snapshot.js';
import type { Snapshot } from '../../../src/snapshot/tables/snapshot.js';
import type { Store } from '../../../src/store/store.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { openTestStore } from '../test-server.js';

let store: Store;
let snapshot: Snapshot;
let server: GraphqlServer;
let interpreted = 0;

const counting: GraphQLRequestListener<RequestContext> = {
  executionDidStart: async () => {
    interpreted += 1;
  },
};

beforeAll(async () => {
  await bringShippedGraph();
  store = openTestStore();
  ({ snapshot } = await loadSnapshot(store));
  server = apolloServer({
    log: () => undefined,
    introspection: true,
    plugins: [{ requestDidStart: async () => counting }],
  });
});
afterAll(() => store.close());

const ask = async (query: string, variables: Record<string, unknown>) => {
  const contextValue = requestContext({
    store,
    snapshot,
    language: 'zh',
    publicUrl: 'http://127.0.0.1',
    viewer: undefined,
  });
  const before = interpreted;
  const { body } = await server.executeOperation({ query, variables }, { contextValue });
  if (body.kind !== 'single') throw new Error('an answer in parts');
  const { errors, data } = body.singleResult;
  const told = errors?.map(({ extensions, ...error }) => ({
    ...error,
    extensions: { ...extensions, id: null },
  }));
  return { answer: JSON.parse(JSON.stringify({ data, errors: told })), interpreted: interpreted > before };
};

/** The first time a query is interpreted, the second time it runs compiled. */
const expectTheSame = async (query: string, variables: Record<string, unknown> = {}) => {
  const [first, second] = [await ask(query, variables), await ask(query, variables)];
  expect([first.interpreted, second.interpreted]).toEqual([true, false]);
  expect(second.answer).toEqual(first.answer);
  return first.answer;
};

describe('a compiled query answers as an interpreted one', () => {
  const operations = savedOperations('officer', 'map');
  const covered = operations.filter(({ document }) => validate(apiSchema(), parse(document)).length === 0);

  test('the saved operations of this step are covered', () => {
    const names = covered.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'ChainGaps',
        'WhatIf',
        'PlaceProfile',
        'PairGaps',
        'Places',
        'EnterprisesInView',
        'MapFeatures',
        'MapClusters',
        'MapLayer',
      ]),
    );
  });

  test.each(covered)('$name', async ({ document, variables }) => {
    const { errors } = await expectTheSame(document, variables);
    expect(errors).toBeUndefined();
  });

  test.each([
    [
      'defaults of literals',
      '{ chainGaps(input: { place: { kind: REGION, code: "450200" }, chain: "sugar" }) { ... on ChainGapReport { sums assumeSurveyed completeness } } }',
    ],
    [
      'a problem of a union',
      '{ chainGaps(input: { place: { kind: PARK, code: "none" }, chain: "sugar" }) { __typename ... on Problem { code message } } }',
    ],
    [
      'fragments on interfaces, aliases, the same field twice',
      '{ a: node(id: "UmVnaW9uOjQ1MDIwMA") { ...p } organisations { place { ...p ... on Park { grade } code } } } fragment p on Node { id __typename ... on Region { level parent { name } } }',
    ],
    ['an error beside data', '{ chains { code } parks(first: 5000) { totalCount } }'],
    ['an error below data', '{ region(code: "450200") { name enterprises(first: -1) { totalCount } } }'],
    [
      'an error in a list',
      '{ regions(level: PROVINCE, first: 2) { name children { name enterprises(first: 2000) { totalCount } } } }',
    ],
    [
      'nothing found',
      '{ enterprise(id: "none") { name } segment(code: "none") { name } node(id: "none") { id } }',
    ],
    ['introspection', '{ __schema { queryType { name } } __type(name: "Place") { possibleTypes { name } } }'],
    [
      'operation without a page',
      '{ enterprises(filter: { tiers: ["专精特新"] }, first: 0) { totalCount edges { node { name } } } }',
    ],
  ])('%s', (_name, query) => expectTheSame(query));

  test.each([
    ['nothing given', {}],
    ['null given', { filter: null, order: null, after: null }],
    [
      'nulls within',
      { filter: { chain: null, text: null, ids: null, tiers: null, minRevenueCny: null, near: null } },
    ],
    ['a page of its own', { first: 3, filter: { place: { kind: 'REGION', code: '450200' } } }],
    ['what is not allowed', { first: 1001 }],
  ])('variables: %s', (_name, variables) =>
    expectTheSame(
      `query (${'$filter: EnterpriseFilter, $order: EnterpriseOrder, $after: String, $first: Int! = 2, $crs: Crs! = GCJ02'}) {
        enterprises(filter: $filter, orderBy: $order, after: $after, first: $first) { totalCount pageInfo { hasPreviousPage endCursor } edges { node { ownId location(crs: $crs) { longitude crs } } } } } # ${_name}`,
      variables,
    ),
  );

  test('variables that do not fit are told as ever', async () => {
    const query = 'query ($first: Int!) { parks(first: $first) { totalCount } }';
    await ask(query, { first: 1 });
    await ask(query, { first: 1 });
    const { answer } = await ask(query, { first: 'many' });
    expect(answer.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(answer.errors[0].message).toContain('many');
  });

  test('conditions are left to the interpreter', async () => {
    const query =
      'query ($no: Boolean!) { chain(code: "sugar") { code name @skip(if: $no) ... @include(if: $no) { nameEn } } }';
    for (const no of [true, false, true]) {
      const { answer, interpreted: left } = await ask(query, { no });
      expect(left).toBe(true);
      expect(Object.keys(answer.data.chain)).toEqual(no ? ['code', 'nameEn'] : ['code', 'name']);
    }
  });
});
