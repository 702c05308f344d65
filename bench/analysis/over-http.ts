import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { hammer, type Load } from '../http/hammer.js';
import type { Question } from './questions.js';
import { median } from './timing.js';

const operation = (name: string): string => {
  const text = readFileSync(join(projectRoot, 'test/graph/api/operations/officer.graphql'), 'utf8');
  const from = text.indexOf(`query ${name}(`);
  return text.slice(from, text.indexOf('\n}\n', from) + 3);
};

const place = (code: string) => ({ kind: 'REGION', code });

const chainCount = 100;

/** The bodies of the saved operations: `again` may be answered from what was kept, the others are too many for that. */
export const bodiesOf = (questions: readonly Question[]) => {
  const body = (query: string, variables: object): string => JSON.stringify({ query, variables });
  const [gaps, targets] = [operation('ChainGaps'), operation('TargetCandidates')];
  const gapBody = (placeCode: string, chain: string): string =>
    body(gaps, { input: { place: place(placeCode), chain, assumeSurveyed: true } });
  const chains = Array.from({ length: chainCount }, (_, i) => questions[i % questions.length]!.chain);
  return {
    typename: [body('{ __typename }', {})],
    again: [gapBody(questions[0]!.placeCode, chains[0]!)],
    gaps: chains.flatMap((chain) => questions.map(({ placeCode }) => gapBody(placeCode, chain))),
    targets: questions.map(({ placeCode, segment }) =>
      body(targets, { input: { place: place(placeCode), segments: [segment] }, first: 50 }),
    ),
  };
};
export type Asked = keyof ReturnType<typeof bodiesOf>;

const [clients, seconds, rounds] = [8, 3, 3];

/** Each operation by one client and by eight, in rounds that take turns: all meet the same neighbours. */
export const overHttp = async (
  url: string,
  questions: readonly Question[],
): Promise<Record<Asked, { readonly oneMs: number; readonly perSecond: number }>> => {
  const bodies = bodiesOf(questions);
  const names = Object.keys(bodies) as Asked[];
  const alone = new Map<Asked, Load[]>(names.map((name) => [name, []]));
  const together = new Map<Asked, Load[]>(names.map((name) => [name, []]));
  for (const name of names) await hammer(url, bodies[name], { clients, seconds: 1 });
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      alone.get(name)!.push(await hammer(url, bodies[name], { clients: 1, seconds }));
      together.get(name)!.push(await hammer(url, bodies[name], { clients, seconds }));
    }
  }
  const found = names.map((name) => [
    name,
    {
      oneMs: median(alone.get(name)!.map(({ p50 }) => p50)),
      perSecond: median(together.get(name)!.map(({ requestsPerSecond }) => requestsPerSecond)),
    },
  ]);
  return Object.fromEntries(found);
};
