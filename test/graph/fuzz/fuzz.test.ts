import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { issueToken } from '../../../src/http/sign-in/local-tokens.js';
import { type Served, serveShipped } from '../api/serve.js';
import { randomOperations } from './random-operation.js';
import { seededRandom } from './seeded-random.js';

/** Operations of a run and their seed; a nightly run asks for more. */
const count = Number(process.env.LIANTU_TEST_FUZZ ?? 1_000);
const seed = Number(process.env.LIANTU_TEST_SEED ?? 20_261_129);

let served: Served;
beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

test(`of ${count} operations made by the schema's grammar none fails inside (seed ${seed})`, async () => {
  const random = seededRandom(seed);
  const next = randomOperations(buildSchema(readFileSync('schema.graphql', 'utf8')), random);
  const member = { id: 'li', organisation: 'guangxi-shenzhen-centre', roles: ['manager' as const] };
  const token = await issueToken(served.home, member, 3_600);
  const failures: object[] = [];
  let answered = 0;
  for (let i = 0; i < count; i++) {
    const { query, variables } = next();
    const headers = random.share() < 0.5 ? { authorization: `Bearer ${token}` } : undefined;
    const { status, body } = await served.ask(query, variables, headers);
    const codes = (body.errors ?? []).map(({ extensions }) => extensions?.code);
    const isInside = codes.some((code) => code === undefined || code === 'INTERNAL' || code === 'TIMEOUT');
    if (isInside || (status >= 500 && status !== 503)) failures.push({ i, status, query, variables, body });
    if (body.data) answered += 1;
  }
  expect(failures.slice(0, 3)).toEqual([]);
  // Operations that are all refused would show nothing.
  expect(answered).toBeGreaterThan(count / 4);
});
