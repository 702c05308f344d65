import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { savedOperations } from '../../../src/api/operations/saved-operations.js';
import { type Served, serveShipped } from './serve.js';

let api: Served;

const isReady = async (): Promise<boolean> => (await fetch(`${api.url}/readyz`)).status === 200;

beforeAll(async () => {
  api = await serveShipped({ LIANTU_AHEAD: 'true' });
  for (let i = 0; i < 300 && !(await isReady()); i++) await setTimeout(100);
  // The first search waits for the index of names, which asks the graph while it is made.
  await api.ask('{ search(text: "柳州") { __typename } }', {});
});
afterAll(() => api.stop());

const guilin = { kind: 'REGION', code: '450300' };
const chain = 'biomedicine';

/** Questions that nobody asked before, and what of the graph they need that the snapshot does not hold. */
const questions: readonly [string, object, readonly string[]][] = [
  ['ChainGaps', { input: { place: guilin, chain } }, []],
  ['PairGaps', { input: { home: guilin, partner: { kind: 'REGION', code: '310000' }, chain } }, []],
  ['WhatIf', { input: { place: guilin, chain, settle: [], leave: [] } }, []],
  ['CriticalPoints', { input: { place: guilin, chain } }, []],
  ['PlaceProfile', { input: { place: guilin, measure: 'ENTERPRISES' } }, []],
  ['SupplyGaps', { input: { place: guilin, partners: [{ kind: 'REGION', code: '440000' }] } }, []],
  ['Places', { crs: 'GCJ02' }, []],
  ['MapFeatures', { input: { layer: 'ENTERPRISES', filter: { chain }, crs: 'GCJ02' } }, []],
  ['EnterprisesInView', { filter: { place: guilin } }, ['activitiesOfEnterprises']],
  [
    'TargetCandidates',
    { input: { place: guilin, chain, verbs: ['COMPLETE', 'EXTEND', 'BUILD', 'STRENGTHEN'] } },
    [],
  ],
];

describe('a question that is new asks the graph for nothing that the snapshot holds', () => {
  test.each(questions)('%s', async (operation, variables, asked) => {
    const { document } = savedOperations().find(({ name }) => name === operation)!;
    api.takeQueries();
    const { body } = await api.ask(document, variables);
    expect(body.errors).toBeUndefined();
    expect(JSON.stringify(body.data)).not.toContain('Problem');
    expect(api.takeQueries()).toEqual(asked);
  });
});
