import { expect, test } from 'vitest';
import { WritesUnderWay } from './writes-under-way.js';

/** Writes that say when they begin and end when they are told to. */
const told = () => {
  const events: string[] = [];
  const ends = new Map<string, (error?: Error) => void>();
  const write = (name: string) => () => {
    events.push(`begins ${name}`);
    return new Promise<void>((resolve, reject) =>
      ends.set(name, (error) => (error ? reject(error) : resolve())),
    );
  };
  const end = async (name: string, error?: Error): Promise<void> => {
    events.push(`ends ${name}`);
    ends.get(name)!(error);
    await new Promise(setImmediate);
  };
  return { events, write, end };
};

/** Two writes, a and b, that stand alone and are under way. */
const twoUnderWay = async () => {
  const all = told();
  const writes = new WritesUnderWay();
  await writes.begin(true, all.write('a'));
  await writes.begin(true, all.write('b'));
  return { writes, ...all };
};

test('two that stand alone are under way at once, a third waits for the first', async () => {
  const { writes, events, write, end } = await twoUnderWay();
  const third = writes.begin(true, write('c'));
  await end('a');
  await third;
  expect(events).toEqual(['begins a', 'begins b', 'ends a', 'begins c']);
});

test('one that may need what others write waits for all, and whatever comes behind it for that', async () => {
  const { writes, events, write, end } = await twoUnderWay();
  const merging = writes.begin(false, write('c'));
  await end('b');
  await end('a');
  await merging;
  const behind = writes.begin(true, write('d'));
  await end('c');
  await behind;
  expect(events.join(', ')).toBe('begins a, begins b, ends b, ends a, begins c, ends c, begins d');
});

test('a failure is told to whoever begins the next or waits for the end, and nothing is left under way', async () => {
  const { writes, events, end } = await twoUnderWay();
  await end('a', new Error('full'));
  await expect(writes.end()).rejects.toThrow('full');
  const settled = writes.settled().then(() => events.push('settled'));
  await end('b');
  await settled;
  expect(events.slice(-2)).toEqual(['ends b', 'settled']);
});
