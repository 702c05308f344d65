import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { importSources } from '../intake/dataset/import-sources.js';
import { languageOfCommand } from './language.js';
import { placeArgument } from './place-argument.js';
import { tableReport } from './report.js';
import { withStore } from './with-store.js';

interface Given {
  readonly coverage: string;
  readonly segments?: string;
  readonly asOf: string;
  readonly surveyor?: string;
  readonly kind?: string;
  readonly resolution?: string;
  readonly source: string;
}

/** Writes a row to a file that is imported like any other, so that it meets the same checks. */
const withRowFile = async <T>(row: object, work: (path: string) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-survey-'));
  try {
    const path = join(folder, 'surveys.jsonl');
    writeFileSync(path, `${JSON.stringify(row)}\n`);
    return await work(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const record = async (
  place: string,
  chain: string,
  given: Given,
  lang: string | undefined,
): Promise<void> => {
  const { coverage, segments = '', asOf, surveyor = '', kind = '', resolution = '', source } = given;
  const { kind: placeKind, code } = placeArgument(place);
  const row = {
    place_kind: placeKind,
    place: code,
    chain,
    segments,
    as_of: asOf,
    coverage,
    surveyor,
    kind,
    resolution,
    source,
  };
  const language = languageOfCommand(lang);
  const report = tableReport(language);
  const listener = { finding: report.finding, progress: () => undefined };
  const result = await withRowFile(row, (path) =>
    withStore((store) => importSources(store, [path], { language, kind: 'surveys' }, listener)),
  );
  report.end(result);
  process.exitCode = result.rejected > 0 ? 1 : 0;
};

/** `liantu survey`: record that a place was searched for a chain’s segments, so that absence means missing. */
export const surveyCommand = (): Command =>
  new Command('survey')
    .description(
      'record that a place was searched for a chain, so that what was not found is missing 登记摸排',
    )
    .argument('<place>', 'region code, park code, REGION:code or PARK:code 地区或园区')
    .argument('<chain>', 'chain code 产业链代码')
    .requiredOption('--coverage <share>', 'share of the enterprises looked at, 0 to 1 覆盖率')
    .option('--segments <codes>', 'segments looked for, with ; between; all by default 环节')
    .option('--as-of <date>', 'date of the survey 日期', new Date().toISOString().slice(0, 10))
    .option('--surveyor <name>', 'who looked 摸排单位')
    .option('--kind <kind>', 'REGISTER, FIELD or DESK, which is the default 摸排方式')
    .option(
      '--resolution <level>',
      'finest level down to which enterprises were located: NATION … COUNTY, PARK, SITE; by default that of the place 定位精度',
    )
    .option('--source <words>', 'where this is written down 来源', 'liantu survey')
    .action((place: string, chain: string, given: Given, self: Command) =>
      record(place, chain, given, self.optsWithGlobals().lang),
    );
