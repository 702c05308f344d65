import 'reflect-metadata';
import { Command } from 'commander';
import type { Language } from '../codes/language.js';
import { proposeEnterprises } from '../intake/proposal/stored/propose-enterprises.js';
import { contextOfStore } from './context-of-store.js';
import { languageOfCommand } from './language.js';
import { placeArgument } from './place-argument.js';
import { progressLine } from './progress-line.js';
import { reviewProposals } from './review-proposals.js';
import { usable } from './usable.js';
import { withStore } from './with-store.js';

interface Given {
  readonly place?: string;
  readonly chain?: string[];
  readonly minScore?: string;
  readonly review?: boolean;
  readonly org?: string;
  readonly member?: string;
}

const words = {
  zh: {
    looked: (looked: number, total: number, proposed: number) =>
      `已看 ${looked}/${total} 家企业，提出 ${proposed} 条建议`,
    done: (enterprises: number, read: number, proposed: number) =>
      `共 ${enterprises} 家企业：新读 ${read} 家，提出 ${proposed} 条建议；其余已有环节，或文字与方法未变`,
  },
  en: {
    looked: (looked: number, total: number, proposed: number) =>
      `${looked} of ${total} enterprises looked at, ${proposed} proposals`,
    done: (enterprises: number, read: number, proposed: number) =>
      `${enterprises} enterprises: ${read} read now, ${proposed} proposals; the others have segments, or text and method are unchanged`,
  },
} as const;

const propose = async (given: Given, language: Language): Promise<void> => {
  const place = given.place === undefined ? undefined : placeArgument(given.place);
  const minScore = given.minScore === undefined ? undefined : Number(given.minScore);
  const line = progressLine();
  const { enterprises, read, proposed } = await withStore(async (store) => {
    const context = await contextOfStore(store, language);
    const scope = { place, chains: given.chain, minScore };
    return usable(context, () =>
      proposeEnterprises(context, scope, (...counts) => line.say(words[language].looked(...counts))),
    );
  });
  line.end();
  console.log(words[language].done(enterprises, read, proposed));
};

/** `liantu propose`: propose segments for enterprises that have none, or go through what is proposed. */
export const proposeCommand = (): Command =>
  new Command('propose')
    .description(
      'propose segments for enterprises without any, or with new text; --review goes through them 环节建议',
    )
    .option('--place <place>', 'region code, park code, REGION:code or PARK:code 地区或园区')
    .option('--chain <codes...>', 'chains whose segments are proposed; all by default 产业链')
    .option('--min-score <score>', 'least score that is kept, 0 to 1; 0.3 by default 最低分数')
    .option('--review', 'ask about each proposal, the most useful first 逐条确认')
    .option('--org <code>', 'with --review: organisation that decides 决定单位')
    .option('--member <name>', 'with --review: who decides 决定人', 'command line')
    .action((_given: object, self: Command) => {
      const given = self.opts<Given>();
      const language = languageOfCommand(self.optsWithGlobals<{ lang?: string }>().lang);
      return given.review ? reviewProposals(given, language) : propose(given, language);
    });
