import { userInfo } from 'node:os';
import { Command } from 'commander';
import type { Language } from '../codes/language.js';
import { resolveEnterprises } from '../intake/dataset/write/graph-known.js';
import { isMerged } from '../intake/merge/is-merged.js';
import { mergeEnterprises } from '../intake/merge/merge-enterprises.js';
import { mergeRefusals } from '../intake/merge/merge-refusals.js';
import { undoMerge } from '../intake/merge/undo-merge.js';
import { InputError, RefusedError } from '../request/errors.js';
import type { Store } from '../store/store.js';
import { UnusableError } from '../store/unusable-error.js';
import { languageOfCommand } from './language.js';
import { withStore } from './with-store.js';

interface Given {
  readonly reason?: string;
  readonly undo?: boolean;
}

const ownIdOf = async (store: Store, key: string): Promise<string> => {
  if (await isMerged(store, key)) return key;
  const id = (await resolveEnterprises(store, [key], '')).get(key);
  if (id === undefined) throw mergeRefusals.unknown(key);
  return id;
};

const merge = async (store: Store, keep: string, other: string, reason: string): Promise<string> => {
  const [kept, gone] = [await ownIdOf(store, keep), await ownIdOf(store, other)];
  await mergeEnterprises(store, { kept, gone, member: userInfo().username, reason });
  return `${gone} → ${kept}`;
};

const undo = async (store: Store, gone: string): Promise<string> =>
  `${gone} ← ${await undoMerge(store, gone, userInfo().username)}`;

/** Says a refusal in the language of the command. */
const told = (error: unknown, language: Language): unknown => {
  if (error instanceof RefusedError) return new UnusableError(error.text[language]);
  if (error instanceof InputError) return new UnusableError(error.message);
  return error;
};

const run = async (
  [first, second]: readonly (string | undefined)[],
  { reason = '', undo: isUndone = false }: Given,
  lang: string | undefined,
): Promise<void> => {
  if (isUndone === (second !== undefined) || (!isUndone && reason.trim() === ''))
    throw new UnusableError(
      'Give KEEP OTHER --reason WORDS, or --undo OTHER 请给出 KEEP OTHER --reason 理由，或 --undo OTHER',
    );
  try {
    console.log(
      await withStore((store) =>
        second === undefined ? undo(store, first!) : merge(store, first!, second, reason),
      ),
    );
  } catch (error) {
    throw told(error, languageOfCommand(lang));
  }
};

/** `liantu merge`: make two enterprises one, or undo it. */
export const mergeCommand = (): Command =>
  new Command('merge')
    .description('make two enterprises one, or undo it 合并企业')
    .argument('<enterprise>', 'own id or credit code: the one that stays, or with --undo the merged one 企业')
    .argument('[other]', 'the one that is the other from now on 并入的企业')
    .option('--reason <words>', 'why they are one 理由')
    .option('--undo', 'make a merged enterprise itself again 撤销合并')
    .action((first: string, second: string | undefined, given: Given, self: Command) =>
      run([first, second], given, self.optsWithGlobals().lang),
    );
