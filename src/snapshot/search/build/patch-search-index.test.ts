import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainSearch } from '../../../../test/unit/snapshot/plain-search.js';
import { atOnce } from '../../../pieces/pieces.js';
import type { SearchIndex } from '../search-index.js';
import type { SearchThing } from '../search-thing.js';
import { buildSearchIndex } from './build-search-index.js';
import { patchSearchIndex } from './patch-search-index.js';
import { ThingGatherer } from './thing-gatherer.js';

const syllables = ['柳州', '汽车', '示例', 'abc', '电池', '机械'];

/** An enterprise by a number, its name by another; every third goes by its id, the others by a credit code. */
const enterprise = (id: number, name: number): SearchThing => {
  const key = `e${String(id).padStart(3, '0')}`;
  const code = id % 3 === 0 ? key : `9145${String(997 * id).padStart(14, '0')}`;
  const text = `${syllables[name % 6]}${syllables[(name * 5 + 1) % 6]}有限公司`;
  return { kind: 'ENTERPRISE', code, key, name: text, level: '', detail: '', texts: [text, code] };
};

const few = (names: readonly number[]): SearchThing[] =>
  names.flatMap((name, i): SearchThing[] => {
    const thing = (kind: SearchThing['kind'], code: string) => {
      const text = `${syllables[name % 6]}${kind === 'REGION' ? '市' : ''}`;
      return { kind, code, key: code, name: text, level: '', detail: '', texts: [text, code] };
    };
    return [thing('REGION', `45${i}`), thing('SEGMENT', `s${i}`), thing('POLICY', `p${i}`)];
  });

const built = (things: readonly SearchThing[]): Promise<SearchIndex> =>
  buildSearchIndex(ThingGatherer.of(things));

const states = fc.dictionary(fc.integer({ min: 0, max: 30 }).map(String), fc.nat(11));

test('an index made from an earlier one and from what changed is the index built anew', async () => {
  await fc.assert(
    fc.asyncProperty(states, states, fc.array(fc.nat(5), { maxLength: 4 }), async (was, is, names) => {
      const all = (state: Record<string, number>): SearchThing[] =>
        Object.entries(state).map(([id, name]) => enterprise(Number(id), name));
      const isTouched = ({ key, name }: SearchThing): boolean =>
        !all(was).some((one) => one.key === key && one.name === name);
      const gone = new Set(all(was).map(({ key }) => key));
      for (const { key, name } of all(is))
        if (all(was).some((one) => one.key === key && one.name === name)) gone.delete(key);
      const base = await built([...all(was), ...few([1, 2])]);
      const fresh = await built([...all(is).filter(isTouched), ...few(names)]);
      const patched = atOnce(patchSearchIndex(base, fresh, gone));
      expect(plainSearch(patched)).toEqual(plainSearch(await built([...all(is), ...few(names)])));
    }),
    { numRuns: 40 },
  );
});
