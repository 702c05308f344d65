import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { graphState } from '../../cypher/queries.gen.js';
import { bringsRegions } from '../intake/dataset/brings-regions.js';
import type { Finding } from '../intake/dataset/check/finding/finding.js';
import { type ImportOptions, importSources } from '../intake/dataset/import-sources.js';
import type { ImportSummary } from '../intake/dataset/import-summary.js';
import { loadSeed } from '../intake/dataset/load-seed.js';
import type { Store } from '../store/store.js';
import { UnusableError } from '../store/unusable-error.js';
import { awaitServed } from './await-served.js';
import { checkWithoutGraph } from './check-without-graph.js';
import { openFindingsFile } from './findings-file.js';
import { languageOfCommand } from './language.js';
import { progressLine } from './progress-line.js';
import { jsonReport, tableReport } from './report.js';
import { withStore } from './with-store.js';

interface Given {
  readonly dryRun?: boolean;
  readonly strict?: boolean;
  readonly kind?: string;
  readonly source?: string;
  readonly headerRow?: number;
  readonly sheet?: string;
  readonly columns?: readonly string[];
  readonly graph?: boolean;
  readonly format: 'table' | 'json';
  readonly findingsCsv?: boolean;
  readonly propose?: boolean;
}

const rowNumber = (text: string): number => {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new UnusableError(`--header-row ${text}: a row is a number from 1 行号应为正整数`);
};

const requirePaths = (paths: readonly string[]): void => {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) throw new UnusableError(`No such file or folder 文件不存在: ${missing.join(', ')}`);
};

const findingsPath = (path: string): string =>
  existsSync(join(path, 'datapackage.json')) ? join(path, 'findings.csv') : `${path}.findings.csv`;

/** 0 all accepted, 2 some rows rejected and reported, 1 nothing done. */
const exitCode = ({ rejected, accepted, read }: ImportSummary, written: boolean): number => {
  if (rejected === 0 && read > 0) return 0;
  return accepted === 0 || (!written && read === 0) ? 1 : 2;
};

const revisionOf = async (store: Store): Promise<number> =>
  (await store.run(graphState, {}))[0]?.revision ?? 0;

/** Proposes for what was imported after a revision; its code is loaded where it is asked for alone. */
const propose = async (store: Store, { language }: ImportOptions, revision: number): Promise<void> => {
  const { proposeImported } = await import('./propose/propose-imported.js');
  console.error(await proposeImported(store, language, revision));
};

/** Imports or checks beside the graph; an import ends when the API that runs beside it serves what it wrote. */
const withGraph = async (
  paths: readonly string[],
  options: ImportOptions,
  tell: (finding: Finding) => void,
  proposes = false,
) => {
  const line = progressLine();
  const result = await withStore(async (store, { seed, home }, progress) => {
    // References need something to refer to: what an empty graph gets at the first start, it gets before a first import.
    await loadSeed(store, (await bringsRegions(paths, options.kind)) ? 'none' : seed, progress);
    const before = await revisionOf(store);
    const imported = await importSources(store, paths, options, {
      finding: tell,
      progress: ({ read, rejected }) => line.say(`${read} rows read 已读, ${rejected} rejected 已拒`),
    });
    line.end();
    if (imported.written && proposes) await propose(store, options, before);
    if (imported.written) await awaitServed(home, imported.revision);
    return imported;
  });
  line.end();
  return result;
};

const run = async (
  paths: readonly string[],
  given: Given,
  lang: string | undefined,
  dryRun: boolean,
): Promise<void> => {
  requirePaths(paths);
  const language = languageOfCommand(lang);
  const options: ImportOptions = {
    language,
    dryRun,
    strict: given.strict,
    kind: given.kind,
    source: given.source,
    headerRow: given.headerRow,
    sheet: given.sheet,
    columns: given.columns,
    importer: { by: userInfo().username },
  };
  const report = given.format === 'json' ? jsonReport() : tableReport(language);
  const file = given.findingsCsv ? openFindingsFile(findingsPath(paths[0]!)) : undefined;
  const tell = (finding: Finding): void => {
    report.finding(finding);
    file?.add(finding);
  };
  const offline = dryRun && !given.graph ? await checkWithoutGraph(paths, options) : undefined;
  for (const finding of offline?.findings ?? []) tell(finding);
  const result = offline
    ? { ...offline.summary, written: false }
    : await withGraph(paths, options, tell, given.propose);
  await file?.close();
  report.end(result);
  const refused = !dryRun && !result.written;
  if (refused) console.error('--strict: there are errors, nothing was written 有错误，未写入任何内容');
  process.exitCode = refused ? 1 : exitCode(result, dryRun || result.written);
};

const command = (name: string, description: string, dryRun: boolean): Command =>
  new Command(name)
    .description(description)
    .argument('<path...>', 'a folder with datapackage.json, a CSV, XLSX or JSON Lines file 数据包或表格文件')
    .addOption(
      new Option('--format <format>', 'how to print the report 报告格式')
        .choices(['table', 'json'])
        .default('table'),
    )
    .option('--strict', 'one error keeps everything out 有一处错误即不写入')
    .option('--kind <resource>', 'the table a single file holds, where its headers do not tell 表名')
    .option('--source <name>', 'where a single file comes from, so that a file renamed keeps its ids 来源')
    .option('--header-row <row>', 'row of the header, as a spreadsheet shows it 表头所在行', rowNumber)
    .option('--sheet <sheet>', 'sheet to read, by name or number, also a hidden one 工作表')
    .option(
      '--columns <pairs>',
      'header=field pairs, or a preset, separated by commas; header= leaves a column out 列的含义',
      (text, before: string[] = []) => [...before, ...text.split(/[,，]/).map((pair) => pair.trim())],
    )
    .option('--graph', 'check beside the graph, started where it does not run 检查时查询图谱')
    .option('--findings-csv', 'also write the findings beside the input 另存问题清单')
    .option('--dry-run', 'say what would happen, write nothing 只检查不写入')
    .action((paths: string[], given: Given, self: Command) =>
      run(paths, given, self.optsWithGlobals().lang, dryRun || given.dryRun === true),
    );

/** `liantu import`: read, check and write. */
export const importCommand = (): Command =>
  command('import', 'read, check and write data 导入数据', false).option(
    '--propose',
    'then propose segments for the enterprises that it brought 随后提出环节建议',
  );

/** `liantu check`: the same without writing. */
export const checkCommand = (): Command =>
  command('check', 'read and check data, write nothing 检查数据', true);
