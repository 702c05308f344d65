import { userInfo } from 'node:os';
import { Command } from 'commander';
import type { Language } from '../codes/language.js';
import { findImports, undoableImport } from '../intake/undo/find-imports.js';
import type { ImportUndoCount } from '../intake/undo/import-undo.type.js';
import { previewUndo } from '../intake/undo/preview-undo.js';
import { undoCounts } from '../intake/undo/undo-counts.js';
import { undoImport } from '../intake/undo/undo-import.js';
import { RefusedError } from '../request/errors.js';
import type { Store } from '../store/store.js';
import { StoreError } from '../store/store-error.js';
import { UnusableError } from '../store/unusable-error.js';
import { awaitServed } from './await-served.js';
import { languageOfCommand } from './language.js';
import { withStore } from './with-store.js';

const words = {
  zh: { none: '没有导入记录', removed: '移除', restored: '恢复', revision: '图谱版本' },
  en: { none: 'no import is recorded', removed: 'removed', restored: 'restored', revision: 'graph revision' },
} as const;

const list = async (store: Store, language: Language): Promise<string> => {
  const rows = await findImports(store);
  if (rows.length === 0) return words[language].none;
  return rows
    .map(({ id, at, by, state, files, accepted }) =>
      [id, at, by, state, accepted ?? '', files.join(' ')].join('\t'),
    )
    .join('\n');
};

const countLines = (counts: readonly ImportUndoCount[], language: Language): string[] => {
  const say = words[language];
  return counts.map(
    ({ kind, removed, restored }) => `${kind}\t${say.removed} ${removed}\t${say.restored} ${restored}`,
  );
};

const preview = async (store: Store, id: string, language: Language): Promise<string> => {
  await undoableImport(store, id);
  const { counts, obstacles, obstacleCount } = await previewUndo(store, id, language);
  if (obstacleCount > 0) process.exitCode = 2;
  return [...countLines(counts, language), ...obstacles.map(({ message }) => `✗ ${message}`)].join('\n');
};

const undo = async (store: Store, id: string, language: Language, home: string): Promise<string> => {
  await undoableImport(store, id);
  const { changes, revision } = await undoImport(store, id, userInfo().username);
  await awaitServed(home, revision);
  return [...countLines(undoCounts(changes), language), `${words[language].revision} ${revision}`].join('\n');
};

/** Says a refusal in the language of the command. */
const told = (error: unknown, language: Language): unknown => {
  const reason = error instanceof StoreError ? error.cause : error;
  return reason instanceof RefusedError ? new UnusableError(reason.text[language]) : error;
};

const run = async (id: string | undefined, dryRun: boolean, language: Language): Promise<void> => {
  try {
    const answer = await withStore(async (store, { home }) => {
      if (id === undefined) return list(store, language);
      return dryRun ? preview(store, id, language) : undo(store, id, language, home);
    });
    console.log(answer);
  } catch (error) {
    throw told(error, language);
  }
};

/** `liantu undo`: list the imports, or write back what one of them changed. */
export const undoCommand = (): Command =>
  new Command('undo')
    .description('undo an import; without one, list them 撤销导入')
    .argument('[import]', 'id of the import, as its report names it 导入编号')
    .option('--dry-run', 'say what would change and what stands in the way 只预览')
    .action((id: string | undefined, { dryRun = false }: { readonly dryRun?: boolean }, self: Command) =>
      run(id, dryRun, languageOfCommand(self.optsWithGlobals().lang)),
    );
