import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Command, Option } from 'commander';
import { exportTerms } from '../intake/dataset/export/export-terms.js';
import { loadSnapshot } from '../snapshot/load-snapshot.js';
import { writeParquet } from '../snapshot/parquet/write-parquet.js';
import { UnusableError } from '../store/unusable-error.js';
import { languageOfCommand } from './language.js';
import { withStore } from './with-store.js';

const formats = ['xlsx', 'csv', 'parquet'] as const;
type Format = (typeof formats)[number];
type TableFormat = Exclude<Format, 'parquet'>;

interface Given {
  readonly out?: string;
  readonly format?: Format;
}

const isTableFormat = (format: string): format is TableFormat => format === 'xlsx' || format === 'csv';

/** Format of a table by the ending of its file, which the format that is named must agree with. */
const formatOf = (path: string, named: Format | undefined): TableFormat => {
  const ending = extname(path).slice(1).toLowerCase();
  if (!isTableFormat(ending))
    throw new UnusableError(`--out ${path}: a file ends in .xlsx or .csv 文件名须以 .xlsx 或 .csv 结尾`);
  if (named !== undefined && named !== ending)
    throw new UnusableError(
      `--out ${path} is no ${named}: leave --format out 文件名与 --format ${named} 不符`,
    );
  return ending;
};

const exportTable = async ({ out, format: named }: Given, lang: string | undefined): Promise<void> => {
  const path = out ?? `segment_terms.${named ?? 'xlsx'}`;
  const [format, language] = [formatOf(path, named), languageOfCommand(lang)];
  const { file, rows } = await withStore((store) => exportTerms(store, format, language));
  await writeFile(path, file);
  console.log(`${path}: ${rows} rows 行`);
};

const exportGraph = async ({ out = 'graph' }: Given): Promise<void> => {
  const { snapshot } = await withStore((store) => loadSnapshot(store));
  for (const { path, rows } of writeParquet(snapshot, out)) console.log(`${path}: ${rows} rows 行`);
};

const tables = ['segment_terms', 'graph'] as const;
type Table = (typeof tables)[number];

const requireTable = (table: string): Table => {
  const found = tables.find((one) => one === table);
  if (found) return found;
  throw new UnusableError(
    `There is no table ${table} to export 不能导出该表; allowed 可导出: ${tables.join(', ')}`,
  );
};

/** Table that is meant: the graph is written as Parquet and nothing else is. */
const tableOf = (table: string | undefined, { format }: Given): Table => {
  const meant = requireTable(table ?? (format === 'parquet' ? 'graph' : 'segment_terms'));
  if (format === undefined || (meant === 'graph') === (format === 'parquet')) return meant;
  throw new UnusableError(
    `--format ${format}: graph is written as parquet, segment_terms as xlsx or csv graph 只能导出为 parquet，segment_terms 为 xlsx 或 csv`,
  );
};

/** `liantu export`: a table of the graph as a file that is edited and imported again, or the graph as Parquet files. */
export const exportCommand = (): Command =>
  new Command('export')
    .description(
      'write a table of the graph as a file to edit and import again, or the whole graph for DuckDB, ClickHouse or Spark 导出',
    )
    .argument('[table]', 'segment_terms 环节词汇, or graph 图谱 as Parquet files')
    .addOption(new Option('--out <path>', 'XLSX or CSV file; folder of the Parquet files 文件或文件夹'))
    .addOption(new Option('--format <format>', 'file format 格式').choices([...formats]))
    .action((table: string | undefined, given: Given, self: Command) =>
      tableOf(table, given) === 'graph'
        ? exportGraph(given)
        : exportTable(given, self.optsWithGlobals<{ lang?: string }>().lang),
    );
