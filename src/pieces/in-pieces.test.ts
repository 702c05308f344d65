import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inPieces } from './in-pieces.js';
import type { Pieces } from './pieces.js';

const pieceMs = 3;

/** Some pieces of three milliseconds, each told of by the name of the work. */
const work = function* (name: string, pieces: number, told: string[] = []): Pieces<string> {
  for (let piece = 0; piece < pieces; piece++) {
    for (const begun = performance.now(); performance.now() - begun < pieceMs; );
    told.push(name);
    yield;
  }
  return name;
};

test('many works at once let others in as often as one of the same length would', async () => {
  let turns = 0;
  let isOver = false;
  const others = (async () => {
    for (; !isOver; turns++) await setImmediate();
  })();
  const works = Array.from({ length: 20 }, (_, i) => inPieces(work(String(i), 10)));
  expect(await Promise.all(works)).toEqual(Array.from({ length: 20 }, (_, i) => String(i)));
  isOver = true;
  await others;
  // 600 ms of work but for what each does where it begins, of which a turn takes eight and the rest of a piece.
  expect(turns).toBeGreaterThan((20 * 9 * pieceMs) / (8 + pieceMs) / 2);
});

test('works that are short enough to end where they begin do not all begin in one turn', async () => {
  let turns = 0;
  let isOver = false;
  const others = (async () => {
    for (; !isOver; turns++) await setImmediate();
  })();
  await Promise.all(Array.from({ length: 60 }, () => inPieces(work('short', 1))));
  isOver = true;
  await others;
  expect(turns).toBeGreaterThan((60 * pieceMs) / (8 + pieceMs) / 2);
});

test('a short work that comes later does not wait for the end of a long one', async () => {
  const told: string[] = [];
  const long = inPieces(work('long', 60, told));
  await inPieces(work('short', 6, told));
  expect(told.filter((name) => name === 'long').length).toBeLessThan(30);
  await long;
});

test('a work that fails is refused to whoever waits for it, and others go on', async () => {
  const failing = function* (): Pieces<never> {
    yield* work('before', 4);
    throw new Error('示例');
  };
  const other = inPieces(work('other', 8));
  await expect(inPieces(failing())).rejects.toThrow('示例');
  expect(await other).toBe('other');
});
