import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../../src/project-root.js';
import { type Served, serveShipped } from './serve.js';

let served: Served;

beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const page = readFileSync(join(projectRoot, 'docs', 'map.md'), 'utf8');
const quoted = Array.from(
  page.matchAll(/```graphql\n([\s\S]*?)```\n```json\n([\s\S]*?)```/g),
  ([, question, answer]) => [question!, answer!] as const,
);

test('the page quotes answers', () => expect(quoted.length).toBeGreaterThan(2));

test.each(quoted)('an answer of the page is what the API says: %s', async (question, answer) => {
  const { body } = await served.ask(question);
  expect(body).toEqual(JSON.parse(answer.replaceAll('http://127.0.0.1:4000', served.url)));
});
