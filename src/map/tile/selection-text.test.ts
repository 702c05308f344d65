import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { InputError } from '../../request/errors.js';
import type { MapInput } from '../map.input.js';
import { selectionOf, selectionText } from './selection-text.js';

const asked = {
  layer: 'ENTERPRISES',
  chain: 'aluminium',
  filter: { text: '铝', ids: null },
} as unknown as MapInput;

test('a selection comes out of a URL as it went in, without what was not given and without the limit', () => {
  expect(selectionOf(selectionText({ ...asked, limit: 10 }))).toEqual({
    layer: 'ENTERPRISES',
    chain: 'aluminium',
    filter: { text: '铝' },
  });
});

test('the same question is the same word, in whatever order it was asked', () => {
  const { layer, chain, filter } = asked;
  expect(selectionText({ filter, chain, layer } as MapInput)).toBe(selectionText(asked));
});

test('a selection that no URL can hold is refused', () => {
  const ids = Array.from({ length: 2_000 }, (_, i) => `id-${(i * 2_654_435_761) % 4_294_967_296}`);
  expect(() => selectionText({ ...asked, filter: { ids } } as unknown as MapInput)).toThrow(InputError);
});

test('a word that nobody packed, or that unpacks to far too much, is refused', () => {
  expect(() => selectionOf('no-such-word')).toThrow(InputError);
  const bomb = deflateRawSync(JSON.stringify('a'.repeat(10_000_000))).toString('base64url');
  expect(() => selectionOf(bomb)).toThrow(InputError);
});
