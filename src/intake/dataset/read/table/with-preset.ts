import type { Preset } from '../../../../../graph/presets.js';
import { type Cell, cellText } from '../../../../sheet/read/cell.js';
import type { RawRecord, Table } from '../../../../sheet/read/table.js';
import { choiceKey } from './choice-key.js';

/** Column that a preset adds to a table, with its cell of a record. */
interface Added {
  readonly header: string;
  readonly cell: (cells: readonly Cell[]) => Cell;
}

const parted = (headers: readonly string[], { split = {} }: Preset): Added[] =>
  Object.entries(split).flatMap(([header, names]) => {
    const at = headers.findIndex((one) => choiceKey(one) === choiceKey(header));
    if (at < 0) return [];
    return names.map((name, part) => ({
      header: name,
      cell: (cells: readonly Cell[]) =>
        cellText(cells[at])
          .split(/[,，;；]/)
          [part]?.trim() ?? '',
    }));
  });

const constant = ({ values = {} }: Preset): Added[] =>
  Object.entries(values).map(([header, value]) => ({ header, cell: () => value }));

const widened = (record: RawRecord, width: number, added: readonly Added[]): RawRecord => {
  const { cells, fault } = record;
  if (fault || cells.length > width || cells.length === 0) return record;
  const blanks = Array.from({ length: width - cells.length }, () => '');
  return { ...record, cells: [...cells, ...blanks, ...added.map(({ cell }) => cell(cells))] };
};

/** Adds to a table the columns that its preset takes out of others, and those whose value holds for every row. */
export const withPreset = (table: Table, preset: Preset | undefined): Table => {
  if (preset === undefined) return table;
  const { headers } = table;
  const present = new Set(headers.map(choiceKey));
  const added = [...parted(headers, preset), ...constant(preset)].filter(
    ({ header }) => !present.has(header),
  );
  if (added.length === 0) return table;
  return {
    ...table,
    headers: [...headers, ...added.map(({ header }) => header)],
    records: async function* () {
      for await (const some of table.records())
        yield some.map((record) => widened(record, headers.length, added));
    },
  };
};
