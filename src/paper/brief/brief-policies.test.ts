import { expect, test } from 'vitest';
import type { PolicyConcern } from '../../facts/policy/concern/policy-concern.type.js';
import { concernSentence } from './brief-policies.js';

const concern = (status: string, more: object = {}): PolicyConcern =>
  ({
    policy: { number: null, title: '示例办法', status },
    rules: [
      { kind: 'RATE', article: '二' },
      { kind: 'CAP', article: '二' },
      { kind: 'CHECK', article: '九' },
    ],
    entries: [{ article: '六', name: '智能终端' }],
    ...more,
  }) as unknown as PolicyConcern;

test('cites a document with its status, its entries and the articles that give money', () => {
  expect(concernSentence(concern('DRAFT'), 'zh')).toEqual(['示例办法（征求意见稿）：六 智能终端；奖补 二']);
  expect(concernSentence(concern('IN_FORCE', { entries: [] }), 'en')).toEqual([
    '示例办法 (in force): grants 二',
  ]);
});

test('a document that is over, or says nothing of the place, is not cited', () => {
  expect(concernSentence(concern('EXPIRED'), 'zh')).toEqual([]);
  expect(concernSentence(concern('IN_FORCE', { rules: [], entries: [] }), 'zh')).toEqual([]);
});
