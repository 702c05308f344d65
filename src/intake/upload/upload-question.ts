import { InputError } from '../../request/errors.js';
import type { FileWish } from '../dataset/read/open-file.js';

/** What stands in the address of an upload, each as text; `column` may stand there several times. */
export type UploadQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

type Single = Readonly<Record<string, string | undefined>>;

/** An upload as asked for. */
export interface UploadQuestion {
  /** Name of the file; what the file is, its reader finds out, as for a file of the command line. */
  readonly name: string;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly wish: FileWish;
}

const known = ['name', 'dryRun', 'strict', 'kind', 'source', 'headerRow', 'sheet', 'columns', 'column'];
const maxName = 200;

const flag = (argument: string, given: string | undefined, standard: boolean): boolean => {
  if (given === undefined) return standard;
  if (given === 'true' || given === 'false') return given === 'true';
  throw new InputError(argument, given, 'true, false');
};

const rowNumber = (given: string | undefined): number | undefined => {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(given)) return Number(given);
  throw new InputError('headerRow', given, { zh: '从1起的行号', en: 'a row, from 1' });
};

/** Name of the file alone, whatever path a browser sends; a path leads nowhere. */
const requireName = (given: string | undefined): string => {
  const name = (given ?? '').split(/[\\/]/).at(-1)?.trim() ?? '';
  if (name.length <= maxName && !name.includes('\0') && /[^.]\.[a-z0-9]+$/i.test(name)) return name;
  throw new InputError('name', given ?? { zh: '未给', en: 'nothing' }, {
    zh: `带扩展名的文件名，如 企业.xlsx，最多${maxName}个字符`,
    en: `a file name with its ending, such as firms.xlsx, at most ${maxName} characters`,
  });
};

/** Gives what stands in the address once; throws InputError for what is not known, or stands there twice. */
const requireKnown = (query: UploadQuery): Single => {
  for (const [key, given = ''] of Object.entries(query)) {
    if (!known.includes(key)) throw new InputError(key, String(given), known.join(', '));
    if (typeof given !== 'string')
      throw new InputError(key, given.join(', '), { zh: '只给一次', en: 'it once' });
  }
  return query as Single;
};

/** `columns` are pairs separated by commas; each `column` is one pair, whose header may hold commas. */
const pairsOf = ({ columns = '' }: Single, single: UploadQuery[string]): string[] => [
  ...columns
    .split(/[,，]/)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== ''),
  ...[single ?? []].flat(),
];

/** Reads what an upload asks for. Throws InputError for what cannot be used; an import is asked for by `dryRun=false`. */
export const uploadQuestion = ({ column, ...rest }: UploadQuery): UploadQuestion => {
  const query = requireKnown(rest);
  const { kind, source, sheet } = query;
  return {
    name: requireName(query.name),
    dryRun: flag('dryRun', query.dryRun, true),
    strict: flag('strict', query.strict, false),
    wish: {
      ...{ kind, source, sheet },
      headerRow: rowNumber(query.headerRow),
      columns: pairsOf(query, column),
    },
  };
};
