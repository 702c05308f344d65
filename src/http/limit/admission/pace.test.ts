import { expect, test } from 'vitest';
import { Pace } from './pace.js';

test('requests that cost little are let in ever more at once, up to a bound', () => {
  const pace = new Pace();
  for (let turn = 0; turn < 100; turn++) pace.turned(1, pace.perTurn);
  expect(pace.perTurn).toBe(32);
});

test('turns without work do not open the door for a crowd', () => {
  const pace = new Pace();
  const before = pace.perTurn;
  for (let turn = 0; turn < 1_000; turn++) pace.turned(0.1, 1);
  expect(pace.perTurn).toBe(before);
});

test('after a turn that was too long as many are let in as would have fit, and one at least', () => {
  const pace = new Pace();
  pace.turned(20, 4);
  expect(pace.perTurn).toBe(2);
  pace.turned(400, 2);
  expect(pace.perTurn).toBe(1);
});
