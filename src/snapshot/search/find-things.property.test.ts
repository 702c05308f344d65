import { assert, asyncProperty, constantFrom, nat, string } from 'fast-check';
import { expect, test } from 'vitest';
import { buildSearchIndex } from './build/build-search-index.js';
import { ThingGatherer } from './build/thing-gatherer.js';
import { findThings } from './find-things.js';
import { matchClass } from './match-class.js';
import { readingsOf } from './readings-of.js';
import { nameOfThing, type SearchIndex } from './search-index.js';
import { type SearchThing, searchKinds } from './search-thing.js';

const kinds = new Set(searchKinds.keys());
const names = string({
  unit: constantFrom(...'柳州广西重庆百色番禺高新区汽车长沙乐山单行'),
  minLength: 5,
  maxLength: 12,
});

const indexOf = (name: string): Promise<SearchIndex> => {
  const texts = [name, '别的示例公司'];
  const things = texts.map((text, i): SearchThing => {
    const own = `e${i}`;
    return { kind: 'ENTERPRISE', code: own, key: own, name: text, level: '', detail: '', texts: [text] };
  });
  return buildSearchIndex(ThingGatherer.of(things));
};

const classOf = async (name: string, text: string): Promise<number> => {
  const index = await indexOf(name);
  const [first] = (await findThings(index, text, kinds)).first(1);
  expect(first && nameOfThing(index, first.thing)).toBe(name);
  return first?.matchClass ?? matchClass.NONE;
};

/** Reads each character by one of its readings, chosen by a number. */
const readingsBy = (name: string, choice: number): string[] =>
  name.split('').map((char, i) => {
    const readings = readingsOf(char);
    return readings[(choice + i) % readings.length] ?? char;
  });

test('a name is found exactly by itself, by any of its readings, and by their initials', () =>
  assert(
    asyncProperty(names, nat(5), async (name, choice) => {
      const readings = readingsBy(name, choice);
      const initials = readings.map((reading) => reading[0]).join('');
      for (const text of [name, readings.join(' '), initials])
        expect(await classOf(name, text)).toBe(matchClass.EXACT);
    }),
    { numRuns: 60 },
  ));

test('a name is found with one of them replaced or missing', () =>
  assert(
    asyncProperty(names, nat(11), async (name, place) => {
      const at = place % name.length;
      const replaced = `${name.slice(0, at)}鑫${name.slice(at + 1)}`;
      expect(await classOf(name, replaced)).toBe(matchClass.MISTYPED);
      const missing = `${name.slice(0, at)}${name.slice(at + 1)}`;
      expect(await classOf(name, missing)).toBeLessThanOrEqual(matchClass.MISTYPED);
    }),
    { numRuns: 60 },
  ));
