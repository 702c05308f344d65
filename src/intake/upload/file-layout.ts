import type { Column, Resource } from '../../../graph/model-types.js';
import { resources } from '../../../graph/resources.js';
import type { Language } from '../../codes/language.js';
import { openSheets } from '../../sheet/read/open-sheets.js';
import { ReadFault } from '../../sheet/read/read-fault.js';
import { matchHeaders } from '../dataset/read/match-headers.js';
import type { FileWish } from '../dataset/read/open-file.js';
import { openSource } from '../dataset/read/open-source.js';
import type { SourceTable } from '../dataset/read/source-table.js';
import type { FieldOfTable, ReadFileLayout, ReadTableLayout } from './read-file-layout.js';

const titleOf = ({ name, headers }: Column, language: Language): string =>
  language === 'zh' ? (headers[0] ?? name) : name;

const fieldsOf = ({ columns }: Resource, language: Language): FieldOfTable[] =>
  columns.map((column) => ({
    name: column.name,
    title: titleOf(column, language),
    required: column.required ?? false,
  }));

const kindOf = ({ name, title }: Resource, language: Language) => ({
  name,
  title: language === 'zh' ? title : name,
});

const tableLayout = ({ resource, found }: SourceTable, language: Language): ReadTableLayout => {
  const { headers = [], headerRow = 0 } = found?.header ?? {};
  const fields = new Map(
    matchHeaders(headers, resource, found?.choices).columns.map(({ at, column }) => [at, column.name]),
  );
  return {
    resource: resource.name,
    title: kindOf(resource, language).title,
    ...{ sheet: found?.sheet ?? null, headerRow },
    columns: headers
      .map((header, at) => ({ header, field: fields.get(at) ?? null }))
      .filter(({ header }) => header.trim() !== ''),
    fields: fieldsOf(resource, language),
  };
};

/** What a reader makes of a file; nothing where the file cannot be read, which its findings say. */
const readOr = async <T>(read: () => Promise<T>, nothing: T): Promise<T> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof ReadFault) return nothing;
    throw error;
  }
};

/** Tells how a file is understood, with the names of fields in a language. */
export const fileLayout = async (
  path: string,
  wish: FileWish,
  language: Language,
): Promise<ReadFileLayout> => {
  const tables = await readOr(async () => (await openSource(path, wish)).tables, []);
  const sheets = await readOr(() => openSheets(path), []);
  return {
    tables: tables.map((table) => tableLayout(table, language)),
    sheets: sheets.flatMap(({ name }) => name ?? []),
    kinds: resources.map((resource) => kindOf(resource, language)),
  };
};
