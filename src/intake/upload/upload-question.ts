import { InputError } from '../../request/errors.js';
import type { FileWish } from '../dataset/read/open-file.js';

/** What stands in the address of an upload, each as text. */
export type UploadQuery = Readonly<Record<string, string | undefined>>;

/** An upload as asked for. */
export interface UploadQuestion {
  /** Name of the file; what the file is, its reader finds out, as for a file of the command line. */
  readonly name: string;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly wish: FileWish;
}

const known = ['name', 'dryRun', 'strict', 'kind', 'source', 'headerRow', 'sheet', 'columns'];
const maxName = 200;

const flag = (argument: string, given: string | undefined, standard: boolean): boolean => {
  if (given === undefined) return standard;
  if (given === 'true' || given === 'false') return given === 'true';
  throw new InputError(argument, given, 'true, false');
};

const rowNumber = (given: string | undefined): number | undefined => {
  if (given === undefined) return undefined;
  if (/^[1-9]\d{0,6}$/.test(given)) return Number(given);
  throw new InputError('headerRow', given, { zh: '从 1 起的行号', en: 'a row, from 1' });
};

/** Name of the file alone, whatever path a browser sends; a path leads nowhere. */
const requireName = (given: string | undefined): string => {
  const name = (given ?? '').split(/[\\/]/).at(-1)?.trim() ?? '';
  if (name.length <= maxName && !name.includes('\0') && /[^.]\.[a-z0-9]+$/i.test(name)) return name;
  throw new InputError('name', given ?? { zh: '未给', en: 'nothing' }, {
    zh: `带扩展名的文件名，如 企业.xlsx，最多 ${maxName} 个字符`,
    en: `a file name with its ending, such as firms.xlsx, at most ${maxName} characters`,
  });
};

const requireKnown = (query: UploadQuery): void => {
  for (const key of Object.keys(query))
    if (!known.includes(key)) throw new InputError(key, query[key] ?? '', known.join(', '));
};

/** Reads what an upload asks for. Throws InputError for what cannot be used; an import is asked for by `dryRun=false`. */
export const uploadQuestion = (query: UploadQuery): UploadQuestion => {
  requireKnown(query);
  const { kind, source, sheet, columns } = query;
  return {
    name: requireName(query.name),
    dryRun: flag('dryRun', query.dryRun, true),
    strict: flag('strict', query.strict, false),
    wish: {
      ...{ kind, source, sheet },
      headerRow: rowNumber(query.headerRow),
      columns: columns?.split(/[,，]/).map((pair) => pair.trim()),
    },
  };
};
