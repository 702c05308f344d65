import { expect, test } from 'vitest';
import { challengeState } from './challenge-state.js';

const day = '2026-11-22';

test('taken once it is closed, past its due day expired', () => {
  expect(challengeState({ taker: '示例大学', due: '2026-12-31' }, day)).toBe('CLOSED');
  expect(challengeState({ taker: null, due: '2026-11-21' }, day)).toBe('EXPIRED');
  expect(challengeState({ taker: null, due: '2026-11-22' }, day)).toBe('OPEN');
  expect(challengeState({ taker: null, due: '2026-11' }, day)).toBe('OPEN');
});

test('without a due day it is not known', () => {
  expect(challengeState({ taker: null, due: null }, day)).toBe('UNKNOWN');
});
