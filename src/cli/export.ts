import { writeFile } from 'node:fs/promises';
import { Command, Option } from 'commander';
import { exportTerms } from '../intake/dataset/export/export-terms.js';
import { UnusableError } from '../store/unusable-error.js';
import { languageOfCommand } from './language.js';
import { withStore } from './with-store.js';

const formatOf = (path: string): 'xlsx' | 'csv' => {
  if (/\.xlsx$/i.test(path)) return 'xlsx';
  if (/\.csv$/i.test(path)) return 'csv';
  throw new UnusableError(`--out ${path}: a file ends in .xlsx or .csv 文件名须以 .xlsx 或 .csv 结尾`);
};

const run = async (path: string, lang: string | undefined): Promise<void> => {
  const format = formatOf(path);
  const language = languageOfCommand(lang);
  const { file, rows } = await withStore((store) => exportTerms(store, format, language));
  await writeFile(path, file);
  console.log(`${path}: ${rows} rows 行`);
};

/** `liantu export segment_terms`: a table of the graph as a file that is edited and imported again. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('write a table of the graph as a file to edit and import again 导出')
    .argument('<table>', 'segment_terms 环节词汇', (table: string) => {
      if (table === 'segment_terms') return table;
      throw new UnusableError(
        `There is no table ${table} to export 不能导出该表; allowed 可导出: segment_terms`,
      );
    })
    .addOption(new Option('--out <file>', 'XLSX or CSV file 文件').default('segment_terms.xlsx'))
    .action((_table: string, { out }: { readonly out: string }, self: Command) =>
      run(out, self.optsWithGlobals<{ lang?: string }>().lang),
    );
