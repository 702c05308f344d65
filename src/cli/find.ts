import { Command, Option } from 'commander';
import { searchKinds } from '../snapshot/search/search-thing.js';
import type { FindGiven } from './run-find.js';

/** `liantu find`: what `search` answers to somebody without a sign-in, a line a hit, then how many there are. */
export const findCommand = (): Command =>
  new Command('find')
    .description('find anything by name, code, pinyin or initials 检索')
    .argument('<text>', 'names, codes, pinyin or initials 检索词')
    .addOption(
      new Option('--kind <kinds...>', 'kinds to look for; all by default 类别').choices([...searchKinds]),
    )
    .option('--first <count>', 'hits to give, 1 to 100 条数', '10')
    .action(async (text: string, _given: object, self: Command) => {
      const { runFind } = await import('./run-find.js');
      await runFind(text, self.opts<FindGiven>(), self.optsWithGlobals<{ lang?: string }>().lang);
    });
