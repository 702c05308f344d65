// Doors beside the same question over GraphQL, in turn on one running server:
//   npx tsx bench/doors.ts [URL]      by default http://127.0.0.1:4000
import { savedOperations } from '../src/api/operations/saved-operations.js';

const url = process.argv[2] ?? 'http://127.0.0.1:4000';
const [rounds, requests] = [9, 40];

type Ask = () => Promise<Response>;

const json = { 'content-type': 'application/json' };
const post = (path: string, body: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}${path}`, { method: 'POST', headers: { ...json, ...headers }, body: JSON.stringify(body) });

/** A number that no question had before: kept answers do not help. */
let asked = 0;
const gaps = savedOperations('officer').find(({ name }) => name === 'ChainGaps')!;
const gapInput = () => ({
  place: { kind: 'REGION', code: '450200' },
  chain: 'new-energy-vehicle',
  thresholds: { aboveScaleRevenueCny: 2e7 + ++asked },
});

const pairs: Readonly<Record<string, readonly [door: Ask, graphql: Ask]>> = {
  '/ogc enterprises beside mapFeatures': [
    () => fetch(`${url}/ogc/collections/enterprises/items?limit=1000`),
    () =>
      post('/graphql', {
        query: `{ mapFeatures(input: { layer: ENTERPRISES, limit: 1000 }) { ... on MapFeatures { geojson count total } } } #${++asked}`,
      }),
  ],
  '/mcp ChainGaps beside /graphql': [
    () =>
      post(
        '/mcp',
        {
          jsonrpc: '2.0',
          id: 1,
          method: 'tools/call',
          params: { name: 'ChainGaps', arguments: { input: gapInput() } },
        },
        { accept: 'application/json, text/event-stream' },
      ),
    () =>
      post('/graphql', { query: gaps.document, operationName: gaps.name, variables: { input: gapInput() } }),
  ],
};

const perSecond = async (ask: Ask): Promise<number> => {
  const since = performance.now();
  for (let i = 0; i < requests; i++) {
    const response = await ask();
    await response.arrayBuffer();
    if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  }
  return (requests * 1000) / (performance.now() - since);
};

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

console.log('| beside | door /s | GraphQL /s | ratio |\n| --- | ---: | ---: | ---: |');
for (const [name, [door, graphql]] of Object.entries(pairs)) {
  const measured: [number, number][] = [];
  for (let round = 0; round < rounds; round++)
    measured.push([await perSecond(door), await perSecond(graphql)]);
  const [fast, plain] = [median(measured.map(([a]) => a)), median(measured.map(([, b]) => b))];
  const ratio = median(measured.map(([a, b]) => a / b));
  console.log(`| ${name} | ${fast.toFixed(0)} | ${plain.toFixed(0)} | ${ratio.toFixed(2)} |`);
}
