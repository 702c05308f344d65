import { foldText } from './fold-text.js';
import { gatherPostings } from './gather-postings.js';
import type { SearchIndex } from './search-index.js';
import { type SearchThing, searchKinds } from './search-thing.js';
import { shortForms } from './short-forms.js';

const levels = ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'];
const rankOf = ({ kind, level }: SearchThing): number =>
  searchKinds.indexOf(kind) * 10 + levels.indexOf(level);

const inOrder = (things: readonly SearchThing[]): SearchThing[] =>
  things.toSorted((a, b) => rankOf(a) - rankOf(b) || (a.code < b.code ? -1 : Number(a.code > b.code)));

interface Texts {
  readonly thing: number[];
  readonly folded: string[];
  readonly stored: string[];
}

const addTexts = (
  texts: Texts,
  { kind, texts: stored, asWritten = [] }: SearchThing,
  thing: number,
): void => {
  const seen = new Set<string>();
  const add = (text: string, from: string): void => {
    const folded = foldText(text);
    if (folded === '' || seen.has(folded)) return;
    seen.add(folded);
    texts.thing.push(thing);
    texts.folded.push(folded);
    texts.stored.push(from);
  };
  for (const text of stored) for (const form of [text, ...shortForms(kind, text)]) add(form, text);
  for (const text of asWritten) add(text, text);
};

/** Indexes things by their texts and derived short forms. */
export const buildSearchIndex = async (given: readonly SearchThing[]): Promise<SearchIndex> => {
  const things = inOrder(given);
  const texts: Texts = { thing: [], folded: [], stored: [] };
  for (const [row, thing] of things.entries()) addTexts(texts, thing, row);
  return {
    kinds: Uint8Array.from(things, ({ kind }) => searchKinds.indexOf(kind)),
    codes: things.map(({ code }) => code),
    keys: things.map(({ key }) => key),
    details: things.map(({ detail }) => detail),
    names: things.map(({ name }) => name),
    thing: Int32Array.from(texts.thing),
    folded: texts.folded,
    stored: texts.stored,
    postings: await gatherPostings(texts.folded),
  };
};
