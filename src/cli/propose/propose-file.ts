import { writeFile } from 'node:fs/promises';
import type { Language, Text } from '../../codes/language.js';
import type { ImportedDecisions } from '../../paper/proposal-file/decide-rows.js';
import { importDecisions } from '../../paper/proposal-file/import-decisions.js';
import { proposalWorkbook } from '../../paper/proposal-file/proposal-workbook.js';
import type { RowFault } from '../../paper/proposal-file/row-fault.js';
import type { Member } from '../../request/member/member.js';
import { UnusableError } from '../../store/unusable-error.js';
import { contextOfStore } from '../context-of-store.js';
import { placeArgument } from '../place-argument.js';
import { usable } from '../usable.js';
import { withStore } from '../with-store.js';
import type { ProposeGiven } from './propose-given.js';

const words = {
  zh: {
    needsPlace: '--out 需要 --place',
    needsOrg: '--in 需要 --org',
    written: (written: number, queued: number, path: string) =>
      `已写入 ${path}：待确认 ${queued} 条中最值得看的 ${written} 条；在“决定”列选择后用 --in 导入`,
    counts: ({ read, undecided, unchanged }: ImportedDecisions, [confirm, reject, replace]: number[]) =>
      `读入 ${read} 行：确认 ${confirm}，否决 ${reject}，改为 ${replace}，未决定 ${undecided}，已如此 ${unchanged}`,
    settled: (count: number) => `已决定 ${count} 条（含同义的其他链环节）`,
    nothing: (faults: number) => `有 ${faults} 处错误，未作任何决定`,
    fault: '允许',
  },
  en: {
    needsPlace: '--out needs --place',
    needsOrg: '--in needs --org',
    written: (written: number, queued: number, path: string) =>
      `${path} written: the ${written} most useful of ${queued} that wait; choose in the column Decision, then bring it back with --in`,
    counts: ({ read, undecided, unchanged }: ImportedDecisions, [confirm, reject, replace]: number[]) =>
      `${read} rows read: ${confirm} confirmed, ${reject} rejected, ${replace} replaced, ${undecided} undecided, ${unchanged} as it stands already`,
    settled: (count: number) => `${count} settled, with those of the same meaning in other chains`,
    nothing: (faults: number) => `${faults} faults: nothing was decided`,
    fault: 'allowed',
  },
} as const;

const required = (value: string | undefined, needs: string): string => {
  if (value === undefined) throw new UnusableError(needs);
  return value;
};

const memberOf = ({ org = '', member = '' }: ProposeGiven): Member => ({
  id: member,
  organisation: org,
  roles: ['editor'],
});

/** Writes the queue of a place into a workbook. */
export const writeProposals = async (
  given: ProposeGiven,
  path: string,
  language: Language,
): Promise<void> => {
  const { needsPlace, written } = words[language];
  const place = placeArgument(required(given.place, needsPlace));
  const input = { place, chains: given.chain, minScore: given.minScore ? Number(given.minScore) : null };
  const made = await withStore(async (store) => {
    const context = await contextOfStore(store, language, memberOf(given));
    return usable(context, () => proposalWorkbook(context, input));
  });
  await writeFile(path, made.file);
  console.log(written(made.written, made.queued, path));
};

const faultLine = (path: string, { row, column, value, allowed }: RowFault, language: Language): string => {
  const of = (text: Text): string => text[language];
  return `${path}:${row} [${of(column)}] "${value}" → ${words[language].fault}: ${of(allowed)}`;
};

const report = (path: string, imported: ImportedDecisions, dryRun: boolean, language: Language): void => {
  const { counts, settled, nothing } = words[language];
  const { faults, decisions } = imported;
  for (const fault of faults) console.log(faultLine(path, fault, language));
  const { confirm, reject, replace } = decisions;
  console.log(
    counts(
      imported,
      [confirm, reject, replace].map((some) => some?.length ?? 0),
    ),
  );
  if (faults.length > 0) console.log(nothing(faults.length));
  else if (!dryRun) console.log(settled(imported.settled));
};

/** Reads the decisions of a workbook, tells what they come to and what is wrong with them, and carries them out. */
export const readDecisions = async (given: ProposeGiven, path: string, language: Language): Promise<void> => {
  required(given.org, words[language].needsOrg);
  const dryRun = given.dryRun === true;
  const imported = await withStore(async (store) => {
    const context = await contextOfStore(store, language, memberOf(given));
    return usable(context, () => importDecisions(context, path, dryRun));
  });
  report(path, imported, dryRun, language);
  process.exitCode = imported.faults.length > 0 ? 1 : 0;
};
