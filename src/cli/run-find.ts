import 'reflect-metadata';
import type { Language } from '../codes/language.js';
import { findHits } from '../search/find-hits.js';
import type { SearchResult } from '../search/search.type.js';
import type { SearchKind } from '../snapshot/search/search-thing.js';
import { contextOfStore } from './context-of-store.js';
import { languageOfCommand } from './language.js';
import { usable } from './usable.js';
import { withStore } from './with-store.js';

/** What the command line says of a search. */
export interface FindGiven {
  readonly kind?: SearchKind[];
  readonly first: string;
}

const totals = {
  zh: (shown: number, total: number) => `显示 ${shown} 项，共 ${total} 项`,
  en: (shown: number, total: number) => `${shown} of ${total}`,
} as const;

const print = ({ hits, totalCount }: SearchResult, language: Language): void => {
  for (const { kind, code, name, nameEn, detail, matched } of hits) {
    const shown = language === 'en' ? (nameEn ?? name) : name;
    console.log([kind, code, shown, detail ?? '', matched].join('\t'));
  }
  console.log(totals[language](hits.length, totalCount));
};

/** Searches and prints a line a hit. */
export const runFind = async (
  text: string,
  { kind, first }: FindGiven,
  lang: string | undefined,
): Promise<void> => {
  const language = languageOfCommand(lang);
  const question = { text, kinds: kind, first: Number(first) };
  const found = await withStore(async (store) => {
    const context = await contextOfStore(store, language);
    return usable(context, () => findHits(context, question));
  });
  print(found, language);
};
