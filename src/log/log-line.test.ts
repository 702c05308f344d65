import { expect, test } from 'vitest';
import { lineAs, logLine } from './log-line.js';

test('in JSON every line is an object with level, time and message', () => {
  const line = logLine('json', 'warn', 'Neo4j has ended');
  expect(line.endsWith('\n')).toBe(true);
  expect(JSON.parse(line)).toMatchObject({ level: 40, msg: 'Neo4j has ended', time: expect.any(Number) });
});

test('in text every line begins alike, those of a stack too', () => {
  expect(logLine('text', 'info', 'Serving')).toBe('· Serving\n');
  const lines = logLine('text', 'error', 'failed', new Error('no room')).trimEnd().split('\n');
  expect(lines.slice(0, 2)).toEqual(['· error: failed', '· Error: no room']);
  expect(lines.every((line) => line.startsWith('· '))).toBe(true);
});

test('a line of the HTTP server is told as the others are, with its facts', () => {
  const json = JSON.stringify({
    level: 50,
    time: 1,
    pid: 2,
    hostname: 'h',
    id: 'a-1',
    code: 'INTERNAL',
    err: { type: 'Error', message: 'no', stack: 'Error: no\n    at f (x.ts:1)' },
    msg: 'unexpected failure',
  });
  expect(lineAs('text', json)).toBe(
    '· error: unexpected failure id=a-1 code=INTERNAL\n· Error: no\n·     at f (x.ts:1)\n',
  );
  expect(lineAs('json', json)).toBe(json);
});
