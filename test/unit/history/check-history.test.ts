import { expect, test } from 'vitest';
import { checkHistory, type LoggedEvent } from './check-history.js';

const log = (...marks: readonly string[]): LoggedEvent[] =>
  marks.map((mark) => ({ id: `e-${mark}`, kind: 'NOTED', mark }));

test('a log that only grew and holds what was acknowledged once is right', () => {
  const acknowledged = [['a1', 'a2'], ['b1']];
  const logs = [log('a1'), log('a1', 'b1'), log('a1', 'b1', 'a2', 'c1')];
  expect(checkHistory({ acknowledged, logs })).toEqual([]);
});

test('a lost change is found', () => {
  expect(checkHistory({ acknowledged: [['a1', 'a2']], logs: [log('a1')] })).toEqual([
    'a2 was acknowledged and is lost',
  ]);
});

test('a change that was made twice is found', () => {
  const twice = [...log('a1'), { id: 'e-other', kind: 'NOTED', mark: 'a1' }];
  expect(checkHistory({ acknowledged: [['a1']], logs: [twice] })).toEqual(['a1 is there twice']);
});

test('an event that is told twice is found', () => {
  const [event] = log('a1') as [LoggedEvent];
  const faults = checkHistory({ acknowledged: [], logs: [[event, event]] });
  expect(faults).toContain('event e-a1 is there twice');
});

test('a log that was changed where it had been read is found', () => {
  const logs = [log('a1', 'b1'), log('b1', 'a1')];
  expect(checkHistory({ acknowledged: [], logs })).toEqual(['event 0 of log 0 is e-a1, and e-b1 later']);
});

test('a log that was cut is found', () => {
  const logs = [log('a1', 'b1'), log('a1')];
  expect(checkHistory({ acknowledged: [], logs })).toEqual(['event 1 of log 0 is e-b1, and undefined later']);
});

test('changes of a client in another order than it sent them are found', () => {
  expect(checkHistory({ acknowledged: [['a1', 'a2']], logs: [log('a2', 'a1')] })).toEqual([
    'a2 stands before what its client had sent before it',
  ]);
});
