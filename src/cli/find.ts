import 'reflect-metadata';
import { Command, Option } from 'commander';
import type { Language } from '../codes/language.js';
import { findHits } from '../search/find-hits.js';
import type { SearchResult } from '../search/search.type.js';
import { type SearchKind, searchKinds } from '../snapshot/search/search-thing.js';
import { contextOfStore } from './context-of-store.js';
import { languageOfCommand } from './language.js';
import { usable } from './usable.js';
import { withStore } from './with-store.js';

interface Given {
  readonly kind?: SearchKind[];
  readonly first: string;
}

const totals = {
  zh: (shown: number, total: number) => `显示 ${shown} 项，共 ${total} 项`,
  en: (shown: number, total: number) => `${shown} of ${total}`,
} as const;

const print = ({ hits, totalCount }: SearchResult, language: Language): void => {
  for (const { kind, code, name, detail, matched } of hits)
    console.log([kind, code, name, detail ?? '', matched].join('\t'));
  console.log(totals[language](hits.length, totalCount));
};

const find = async (text: string, { kind, first }: Given, lang: string | undefined): Promise<void> => {
  const language = languageOfCommand(lang);
  const question = { text, kinds: kind, first: Number(first) };
  const found = await withStore(async (store) => {
    const context = await contextOfStore(store, language);
    return usable(context, () => findHits(context, question));
  });
  print(found, language);
};

/** `liantu find`: what `search` answers to somebody without a sign-in, a line a hit, then how many there are. */
export const findCommand = (): Command =>
  new Command('find')
    .description('find anything by name, code, pinyin or initials 检索')
    .argument('<text>', 'names, codes, pinyin or initials 检索词')
    .addOption(
      new Option('--kind <kinds...>', 'kinds to look for; all by default 类别').choices([...searchKinds]),
    )
    .option('--first <count>', 'hits to give, 1 to 100 条数', '10')
    .action((text: string, _given: object, self: Command) =>
      find(text, self.opts<Given>(), self.optsWithGlobals<{ lang?: string }>().lang),
    );
