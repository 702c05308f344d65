import type { Crs } from '../../geo/crs.js';
import type { RequestContext } from '../../request/request-context.js';
import { copyList, type ListCopy } from './list-copy.js';
import { listCsv } from './list-csv.js';
import type { ListFormat } from './list-format.js';
import { listGeojson } from './list-geojson.js';
import { listWorkbook } from './list-workbook.js';

/** A file to take along. */
export interface DocumentFile {
  readonly name: string;
  readonly type: string;
  readonly body: Buffer | string;
}

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

interface Writer {
  readonly type: string;
  readonly write: (context: RequestContext, copy: ListCopy) => Promise<Buffer | string> | string;
}

const writers: Readonly<Record<ListFormat, Writer>> = {
  XLSX: { type: workbookType, write: listWorkbook },
  CSV: { type: 'text/csv; charset=utf-8', write: ({ language }, copy) => listCsv(copy, language) },
  GEOJSON: { type: 'application/geo+json', write: listGeojson },
};

/** Exports a list as a file, for a member who may see it; recorded as an event of the list. */
export const exportList = async (
  context: RequestContext,
  id: string,
  format: ListFormat,
  crs: Crs,
): Promise<DocumentFile> => {
  const copy = await copyList(context, id, format, crs);
  const { type, write } = writers[format];
  const name = `${copy.list.name} ${crs}.${format.toLowerCase()}`;
  return { name, type, body: await write(context, copy) };
};
