import { expect, test } from 'vitest';
import { workAhead } from './work-ahead.js';

test('steps are taken in turn, each when the one before has ended', async () => {
  const taken: number[] = [];
  const steps = [1, 2, 3].map((step) => async () => {
    await new Promise((resolve) => setImmediate(resolve));
    taken.push(step);
  });
  await workAhead(steps, new AbortController().signal);
  expect(taken).toEqual([1, 2, 3]);
});

test('work for a snapshot that has been replaced is given up at the next step', async () => {
  const control = new AbortController();
  const taken: number[] = [];
  const steps = [1, 2, 3].map((step) => () => {
    taken.push(step);
    if (step === 2) control.abort();
  });
  await workAhead(steps, control.signal);
  expect(taken).toEqual([1, 2]);
});

test('after a slice of work it rests as it is told by how long it worked', async () => {
  const rests: number[] = [];
  const step = (): void => {
    for (const begun = performance.now(); performance.now() - begun < 10; );
  };
  await workAhead([step, () => undefined, step], new AbortController().signal, (worked) => {
    rests.push(worked);
    return 0;
  });
  expect(rests.map((worked) => worked >= 10)).toEqual([true, true]);
});
