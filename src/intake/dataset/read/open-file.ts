import { basename, extname } from 'node:path';
import type { Resource } from '../../../../graph/model-types.js';
import { resources } from '../../../../graph/resources.js';
import { openSheets } from '../../../sheet/read/open-sheets.js';
import { tableOfSheet } from '../../../sheet/read/table-of-sheet.js';
import { detectKind } from './detect-kind.js';
import { namedKind } from './named-kind.js';
import type { Source, SourceTable } from './source-table.js';
import { choicesOf } from './table/choices-of.js';
import type { ColumnWish } from './table/column-choices.js';
import { headerRowRemarks, type LayoutRemark, presetRemarks, sheetRemarks } from './table/layout-remarks.js';
import type { LayoutWish } from './table/layout-wish.js';
import { parseColumns } from './table/parse-columns.js';
import { placeSheets } from './table/place-sheets.js';
import type { PlacedSheet } from './table/placed-sheet.js';
import { presetOf } from './table/preset-of.js';
import { requireChoices } from './table/require-choices.js';
import { withPreset } from './table/with-preset.js';

/** What a caller says of a single file. */
export interface FileWish extends LayoutWish {
  /** Resource that it holds (`--kind`). */
  readonly kind?: string;
  /** Source of its rows (`--source`); the file's name by default. */
  readonly source?: string;
}

interface InFile {
  readonly resource: Resource;
  readonly file: string;
  readonly source: string;
  readonly columns: ColumnWish;
  readonly remarks: readonly LayoutRemark[];
}

const tableOf = (placed: PlacedSheet, { resource, file, source, columns, remarks }: InFile): SourceTable => {
  const { headers } = placed.header;
  const preset = presetOf(headers, columns);
  return {
    resource,
    file,
    open: async () => withPreset(await tableOfSheet(placed.sheet, placed.header), preset),
    missingValues: new Set<string>(),
    source,
    found: {
      remarks: [...remarks, ...headerRowRemarks(placed), ...presetRemarks(placed, preset)],
      choices: choicesOf(headers, columns),
      header: placed.header,
      unit: placed.unit,
      sheet: placed.sheet.name,
    },
  };
};

/** The table that a file holds: as told, as its preset says, as its name and headers do. */
const kindOf = (
  headers: readonly string[],
  name: string,
  kind: string | undefined,
  columns: ColumnWish,
): Resource =>
  detectKind(headers, name, kind ?? presetOf(headers, columns)?.resource, choicesOf(headers, columns));

/** Opens a single file: every sheet of it that holds a table, wherever on the sheet that begins. */
export const openFile = async (path: string, wish: FileWish): Promise<Source> => {
  const file = basename(path);
  const name = basename(path, extname(path));
  const columns = parseColumns(wish.columns ?? []);
  const kinds = wish.kind === undefined ? resources : [namedKind(wish.kind)];
  const { tables, ignored, hidden } = await placeSheets(await openSheets(path), kinds, columns, wish);
  const said = sheetRemarks(ignored, hidden);
  const headers = tables.flatMap(({ header }) => header.headers);
  requireChoices(columns.pairs, headers, kinds);
  return {
    origin: { name: wish.source ?? name, kind: 'file', title: file, sampling: 'SAMPLE' },
    tables: tables.map((placed, at) =>
      tableOf(placed, {
        resource: kindOf(placed.header.headers, name, wish.kind, columns),
        file: tables.length > 1 ? `${file}#${placed.sheet.name}` : file,
        source: wish.source ?? file,
        columns,
        remarks: at === 0 ? said : [],
      }),
    ),
    notes: [],
  };
};
