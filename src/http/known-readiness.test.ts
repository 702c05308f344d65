import { expect, test } from 'vitest';
import { knownReadiness } from './known-readiness.js';

/** A graph that answers when the test lets it. */
const slowGraph = () => {
  const waiting: ((is: boolean) => void)[] = [];
  const ask = () => new Promise<boolean>((resolve) => waiting.push(resolve));
  return { ask, answer: (is: boolean) => waiting.shift()?.(is), asked: () => waiting.length };
};

test('a graph that answers is asked anew each time', async () => {
  let is = true;
  const ready = knownReadiness(async () => is);
  expect(await ready()).toBe(true);
  is = false;
  expect(await ready()).toBe(false);
});

test('before the first answer nothing is ready, and one question is enough for all who ask', async () => {
  const graph = slowGraph();
  const ready = knownReadiness(graph.ask);
  expect(await Promise.all([ready(), ready(), ready()])).toEqual([false, false, false]);
  expect(graph.asked()).toBe(1);
});

test('a graph that is slow is what it was, until it answers', async () => {
  const graph = slowGraph();
  const ready = knownReadiness(graph.ask);
  const first = ready();
  graph.answer(true);
  expect(await first).toBe(true);
  expect(await ready()).toBe(true);
  graph.answer(false);
  const next = ready();
  graph.answer(false);
  expect(await next).toBe(false);
});
