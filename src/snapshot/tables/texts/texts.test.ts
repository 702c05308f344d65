import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../../pieces/pieces.js';
import { IdNumbers } from './id-numbers.js';
import { Ids } from './ids.js';
import { noOptionalTexts, noTexts } from './packed-texts.js';
import { WordPacker } from './word-packer.js';

/** Texts of every kind of sign: one byte, two, beyond the first plane, halves of a pair. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom('柳州', '𠮷野家', '\ud842', 'é'),
);
const texts = fc.array(text, { maxLength: 40 });

/** Two lists and rows of both, the second after the first. */
const twoAndRows = <Item>(item: fc.Arbitrary<Item>) =>
  fc
    .tuple(fc.array(item, { maxLength: 20 }), fc.array(item, { minLength: 1, maxLength: 20 }))
    .chain(([first, second]) =>
      fc.array(fc.nat(first.length + second.length - 1), { maxLength: 60 }).map((rows) => ({
        first,
        second,
        rows: Int32Array.from(rows.concat(rows.map((_, i) => i % first.length || 0))),
      })),
    );

const idsOf = (list: readonly string[]): Ids => {
  const numbers = new IdNumbers();
  return new Ids(
    numbers,
    Int32Array.from(list, (id) => numbers.add(id)),
  );
};

const wordsOf = (list: readonly (string | null)[]) => {
  const packer = new WordPacker();
  for (const word of list) packer.add(word);
  return atOnce(packer.done());
};

test('packed texts are read as they were given', () => {
  fc.assert(
    fc.property(texts, (list) => {
      expect([...noTexts.followedBy(list)]).toEqual(list);
    }),
  );
});

test('an empty text of those that may be none is none', () => {
  fc.assert(
    fc.property(texts, (list) => {
      expect([...noOptionalTexts.followedBy(list)]).toEqual(list.map((one) => one || null));
    }),
  );
});

test('packed texts are compared as strings are', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const order = Math.sign(noTexts.followedBy([a, b]).compared(0, 1));
      expect(order).toBe(a < b ? -1 : Number(a > b));
    }),
    { numRuns: 1_000 },
  );
});

test('texts of two columns are picked in any order, alone and in runs', () => {
  fc.assert(
    fc.property(twoAndRows(text), ({ first, second, rows }) => {
      const both = [...first, ...second];
      const [a, b] = [noTexts.followedBy(first), noTexts.followedBy(second)];
      expect([...atOnce(a.picked(b, rows))]).toEqual(Array.from(rows, (row) => both[row]));
      expect([...atOnce(idsOf(first).picked(idsOf(second), rows))]).toEqual(
        Array.from(rows, (row) => both[row]),
      );
    }),
  );
});

test('words of two columns are picked in any order, few and many', () => {
  const word = fc.oneof(fc.constantFrom(null, '2026-06', '年报'), fc.nat(700).map(String));
  const many = fc.constant(Array.from({ length: 600 }, (_, i) => `来源${i}`));
  fc.assert(
    fc.property(twoAndRows(word), fc.option(many), ({ first, second, rows }, more) => {
      const [a, b] = [wordsOf([...first]), wordsOf([...second, ...(more ?? [])])];
      const both = [...first, ...second];
      expect([...atOnce(a.picked(b, rows))]).toEqual(Array.from(rows, (row) => both[row]));
      expect([...a.followedByNone(2)]).toEqual([...first, null, null]);
    }),
  );
});

test('ids keep the number with which they came, as a map of them does', () => {
  const id = fc.oneof(
    text,
    fc.nat(3_000).map((n) => `enterprises:${n}`),
  );
  fc.assert(
    fc.property(fc.array(id, { maxLength: 3_000, size: 'max' }), fc.array(id), (known, asked) => {
      const [numbers, map] = [new IdNumbers(), new Map<string, number>()];
      for (const one of known) {
        if (!map.has(one)) map.set(one, map.size);
        expect(numbers.add(one)).toBe(map.get(one));
      }
      const read = atOnce(IdNumbers.of(numbers.packed));
      for (const one of [...known, ...asked]) {
        expect(numbers.get(one)).toBe(map.get(one));
        expect(read.get(one)).toBe(map.get(one));
      }
      expect([...map.keys()].map((_, number) => numbers.at(number))).toEqual([...map.keys()]);
    }),
  );
});

test('rows that nobody wrote have an empty id', () => {
  expect([...idsOf(['a']).followedByNone(2)]).toEqual(['a', '', '']);
});

test('ids stay as they are in a snapshot while others come to the next', () => {
  const first = idsOf(['b', 'a']);
  const second = atOnce(first.picked(idsOf(['c']), Int32Array.of(1, 2)));
  expect([...first]).toEqual(['b', 'a']);
  expect([...second]).toEqual(['a', 'c']);
  expect(second.compared(0, 1)).toBeLessThan(0);
});
