import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OperationDefinitionNode, parse, print } from 'graphql';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { projectRoot } from '../../../src/project-root.js';
import { bringShippedGraph } from '../shipped-graph.js';
import { type Served, serve } from './serve.js';

let served: Served;

beforeAll(bringShippedGraph);
// A server of its own for each answer: what an answer before it left at hand would hide the queries of the next.
beforeEach(async () => {
  served = await serve('guangxi');
});
afterEach(() => served.stop());

const operation = (file: string, name: string): string => {
  const document = parse(readFileSync(join(projectRoot, 'src', 'api', 'operations', file), 'utf8'));
  const found = document.definitions.find((one) => (one as OperationDefinitionNode).name?.value === name);
  if (!found) throw new Error(`${file} has no operation ${name}`);
  return print(found);
};

/** Machines differ in the last digits of a sine: ten digits are held, under a millimetre of any distance. */
const tenDigits = (value: number): number => Number(value.toPrecision(10));

const held = (_key: string, value: unknown) => {
  if (typeof value === 'number') return tenDigits(value);
  return value !== null && typeof value === 'object' && 'coordinates' in value
    ? `${(value as unknown as { type: string }).type} of ${JSON.stringify(value).length} characters`
    : value;
};

/**
 * Every query that ran. Where several lists are asked for at once, which of them first needs a place that both need is
 * a matter of timing: then how often each query ran is bounded and its name alone held.
 */
const queriesOf = (query: string): string[] => {
  const ran = served.takeQueries();
  const [operation] = parse(query).definitions as [OperationDefinitionNode];
  const lists = operation.selectionSet.selections.length;
  if (lists === 1) return ran;
  for (const name of ran) expect(ran.filter((one) => one === name).length).toBeLessThanOrEqual(2 * lists);
  return [...new Set(ran)];
};

/** The answer and the queries that ran for it: a hop that asks once a row shows as a repeated name. */
const golden = async (name: string, query: string, variables: object = {}): Promise<void> => {
  served.takeQueries();
  const { status, body } = await served.ask(query, variables, { 'accept-language': 'en' });
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  const text = JSON.stringify({ queries: queriesOf(query), answer: body.data }, held, 1);
  await expect(`${text}\n`).toMatchFileSnapshot(`golden/${name}.json`);
};

const liuzhou = { kind: 'REGION', code: '450200' };

test('chain gaps of Liuzhou in new energy vehicles, as the officer’s client asks', () =>
  golden('officer-chain-gaps', operation('officer.graphql', 'ChainGaps'), {
    input: {
      place: liuzhou,
      chain: 'new-energy-vehicle',
      reference: { kind: 'REGION', code: '100000' },
      measure: 'ENTERPRISES',
    },
  }));

test('the nearest supply bears the same name, whether the graph is asked for more of it or not', async () => {
  const query = (fields: string) =>
    `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport { segments { nearestSupply { enterprise { ${fields} } } } } } }`;
  const named = async (fields: string) => {
    const variables = { input: { place: liuzhou, chain: 'new-energy-vehicle' } };
    const { body } = await served.ask(query(fields), variables);
    expect(body.errors).toBeUndefined();
    const { chainGaps } = body.data as unknown as {
      chainGaps: { segments: { nearestSupply: { enterprise: object } | null }[] };
    };
    return chainGaps.segments.map(({ nearestSupply }) => nearestSupply?.enterprise);
  };
  const [few, more] = [await named('id ownId name'), await named('id ownId name uscc')];
  expect(few.filter((one) => one !== undefined).length).toBeGreaterThan(5);
  expect(more).toEqual(few.map((one) => one && expect.objectContaining(one)));
});

test('the profile of Liuzhou, as the officer’s client asks', () =>
  golden('officer-place-profile', operation('officer.graphql', 'PlaceProfile'), {
    input: { place: liuzhou, measure: 'ENTERPRISES' },
    first: 5,
  }));

test('gaps of Guangxi that Shenzhen could fill, as the officer’s client asks', () =>
  golden('officer-pair-gaps', operation('officer.graphql', 'PairGaps'), {
    input: {
      home: { kind: 'REGION', code: '450000' },
      partner: { kind: 'REGION', code: '440300' },
      chain: 'new-energy-vehicle',
    },
  }));

test('what changes in Liuzhou if a maker of automotive chips settles, as the officer’s client asks', () =>
  golden('officer-what-if', operation('officer.graphql', 'WhatIf'), {
    input: {
      place: liuzhou,
      chain: 'new-energy-vehicle',
      settle: [{ segment: 'new-energy-vehicle.automotive-chip', revenueCny: 500_000_000 }],
      leave: [],
    },
  }));

test('places, as the map’s client asks', () => golden('map-places', operation('map.graphql', 'Places')));

test('enterprises in view by distance, as the map’s client asks', () =>
  golden('map-enterprises-in-view', operation('map.graphql', 'EnterprisesInView'), {
    filter: {
      bbox: { west: 108, south: 22.5, east: 110, north: 25, crs: 'WGS84' },
      chain: 'new-energy-vehicle',
    },
    orderBy: { field: 'DISTANCE', from: { longitude: 109.4, latitude: 24.3, crs: 'WGS84' } },
    first: 20,
  }));

test('a chain with its segments, their neighbours and technologies in one query a hop', () =>
  golden(
    'chain-robotics',
    `{ chain(code: "robotics") { code name nameEn links { from { code } to { code } }
       segments { stage weight segment { code name inputs { from { name } } outputs { to { name } } chains { code }
       technologies { name bottleneck holders { name } } } } } }`,
  ));

test('an enterprise by credit code with everything around it', () =>
  golden(
    'enterprise-liugong',
    `{ enterprise(id: "91450200198229141F") { ownId uscc name shortName region { name level parent { name } } park { name }
       location { longitude latitude precision } tiers { tier level year } segments { segment { name } share estimated }
       suppliers { enterprise { name } since } customers { enterprise { name } } holdings { share enterprise { name } }
       owners { enterprise { name } } sites { kind place { name } } source asOf } }`,
  ));

test('full text finds Chinese words in names and products, within a place', () =>
  golden(
    'enterprises-text',
    `{ enterprises(filter: { text: "电池", place: { kind: REGION, code: "450000" } }) { totalCount edges { node { name products region { name } } } } }`,
  ));

test.each([
  [
    'graph',
    '{ graph { revision asOf counts { regions parks chains segments links enterprises activities technologies surveys } sources { code title licence version } } }',
  ],
  [
    'partner-centres',
    '{ partnerCentres { code name basedIn { name } serves { code kind } location(crs: GCJ02) { longitude latitude crs precision } } }',
  ],
  ['enclaves', '{ enclaves { code kind direction home { name } host { name } } }'],
  ['pairings', '{ pairings { code home { name } partner { name } since } }'],
  ['surveys', '{ surveys { coverage kind resolution place { name } chain { code } segments { code } } }'],
  ['organisations', '{ organisations { code name kind place { code } } }'],
  [
    'segments',
    '{ segments(filter: { chain: "power-battery-storage" }, first: 5) { totalCount pageInfo { hasNextPage } edges { node { code name kind parent { code } parts { code } enterprises(first: 2, place: { kind: REGION, code: "450000" }) { totalCount edges { node { name } } } } } } }',
  ],
  [
    'parks',
    '{ parks(first: 4, filter: { within: "450300" }) { totalCount edges { node { name level region { name } chains { code } enterprises(first: 2) { totalCount edges { node { name tiers { tier year } } } } } } } }',
  ],
])('%s in one query a hop', (name, query) => golden(name, query));

test('pages meet without a gap or an overlap, whatever the order', async () => {
  const page = `query ($after: String, $order: EnterpriseOrder) { enterprises(first: 97, after: $after, orderBy: $order) { totalCount pageInfo { hasNextPage endCursor } edges { node { ownId } } } }`;
  for (const order of [
    { field: 'REGION' },
    { field: 'NAME' },
    { field: 'REVENUE' },
    { field: 'DISTANCE', from: { longitude: 109.4, latitude: 24.3 } },
  ]) {
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const { body } = await served.ask(page, { after, order });
      const { enterprises } = body.data as unknown as {
        enterprises: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string };
          edges: { node: { ownId: string } }[];
        };
      };
      seen.push(...enterprises.edges.map((edge) => edge.node.ownId));
      total = enterprises.totalCount;
      after = enterprises.pageInfo.hasNextPage ? enterprises.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen.length).toBe(total);
    expect(new Set(seen).size).toBe(total);
  }
});

test('a global id leads back to its node, of every kind', async () => {
  const { body } = await served.ask(
    `{ region(code: "450200") { id } park(code: "liuzhou-hitech-zone") { id } chain(code: "sugar") { id }
       segment(code: "new-energy-vehicle.automotive-chip") { id } enterprise(id: "91450200198229141F") { id }
       partnerCentres { id } enclaves { id } pairings { id } }`,
  );
  const ids = JSON.stringify(body.data)
    .match(/"id":"[^"]+"/g)
    ?.map((one) => one.slice(6, -1)) as string[];
  const { body: again } = await served.ask('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', {
    ids,
  });
  const { nodes } = again.data as unknown as { nodes: { id: string; __typename: string }[] };
  expect(nodes.map((node) => node.id)).toEqual(ids);
  expect(new Set(nodes.map((node) => node.__typename)).size).toBe(8);
});
