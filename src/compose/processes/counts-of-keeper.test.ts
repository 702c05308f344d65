import { expect, test } from 'vitest';
import { OwnCounts } from '../../http/limit/count/own-counts.js';
import { countsOfKeeper } from './counts-of-keeper.js';
import type { AskedOfKeeper } from './questions.js';
import { takeCounts } from './take-counts.js';
import type { Ask } from './talk.js';

/** Counts of two processes over one keeper, and how often it was asked. */
const ofTwo = () => {
  const kept = new OwnCounts();
  let asked = 0;
  const ask = (async (_name: 'take', taking: Parameters<AskedOfKeeper['take']>[0]) => {
    asked += 1;
    await new Promise(setImmediate);
    return takeCounts(kept, taking, 2);
  }) as unknown as Ask<AskedOfKeeper>;
  return { all: [countsOfKeeper(ask), countsOfKeeper(ask)] as const, asked: () => asked };
};

const counted = (most: number) => ({ scope: 'address', key: '10.0.0.7', periodMs: 60_000, most });

test.each([10, 100, 6_000])(
  'of %i allowed no more are let in, and few less, in a burst too',
  async (most) => {
    const { all } = ofTwo();
    const add = (i: number) => all[i % 3 ? 0 : 1].add(counted(most));
    const counts = await Promise.all(Array.from({ length: 2 * most }, (_, i) => add(i)));
    const letIn = counts.filter(({ count }) => count <= most).length;
    expect(letIn).toBeLessThanOrEqual(most);
    expect(letIn).toBeGreaterThanOrEqual(most * 0.96);
  },
);

test('one after another, the keeper is asked rarely while there is room, and no more are let in', async () => {
  const { all, asked } = ofTwo();
  for (let i = 0; i < 3_000; i++) await all[i % 2]!.add(counted(6_000));
  expect(asked()).toBeLessThan(100);
  let letIn = 3_000;
  for (let i = 0; i < 6_000; i++) letIn += (await all[0].add(counted(6_000))).count <= 6_000 ? 1 : 0;
  expect(letIn).toBeLessThanOrEqual(6_000);
  expect(letIn).toBeGreaterThanOrEqual(5_800);
});

test('of what is allowed a few times each is asked for', async () => {
  const { all, asked } = ofTwo();
  for (let i = 0; i < 6; i++) await all[i % 2]!.add(counted(5));
  expect([asked(), (await all[0].add(counted(5))).count]).toEqual([6, 7]);
});
