import type { Resource } from '../../../../../graph/model-types.js';
import type { RawRecord } from '../../../../sheet/read/table.js';
import type { HeaderPlace } from '../../../../sheet/read/table-of-sheet.js';
import { matchHeaders, missingColumns } from '../match-headers.js';
import { choicesOf } from './choices-of.js';
import type { ColumnWish } from './column-choices.js';
import { headerTexts } from './header-texts.js';
import { joinHeaderRows } from './join-header-rows.js';
import { knownHeaders } from './known-headers.js';

/** Header of a sheet as found among its first rows. */
export interface FoundHeader extends HeaderPlace {
  /** First row of the header. */
  readonly from: number;
  /** True where the headers name all that a table requires. */
  readonly fits: boolean;
}

/** Places of the columns that a table cannot do without, in the first table that the headers fit. */
const requiredPlaces = (
  headers: readonly string[],
  kinds: readonly Resource[],
  wish: ColumnWish,
): number[] | undefined => {
  const choices = choicesOf(headers, wish);
  for (const kind of kinds) {
    const match = matchHeaders(headers, kind, choices);
    if (match.columns.length === 0 || missingColumns(match, kind).length > 0) continue;
    return match.columns.filter(({ column }) => column.required).map(({ at }) => at);
  }
  return undefined;
};

/** Rows that a header may have below its first. */
const furtherRows = 2;

interface Search {
  readonly records: readonly RawRecord[];
  readonly isKnown: (text: string) => boolean;
  readonly required: (headers: readonly string[]) => readonly number[] | undefined;
}

const isSingle = (headers: readonly string[]): boolean => headers.filter((text) => text !== '').length < 2;

/** Adds the rows under a header that go on with it. */
const extended = (at: number, own: readonly string[], { records, isKnown, required }: Search) => {
  let [headers, last] = [own, at];
  for (let next = at + 1; next <= at + furtherRows; next += 1) {
    const record = records[next];
    if (record?.row !== (records[last]?.row ?? 0) + 1) break;
    const keys = required(headers);
    if (keys === undefined && (isSingle(headers) || required(headerTexts(record)))) break;
    const joined = joinHeaderRows(headers, record, keys ?? [], isKnown);
    if (joined === undefined) break;
    [headers, last] = [joined, next];
  }
  return { headers, headerRow: records[last]?.row ?? 0 };
};

const headerAt = (at: number, search: Search): FoundHeader | undefined => {
  const record = search.records[at];
  if (record === undefined) return undefined;
  const { headers, headerRow } = extended(at, headerTexts(record), search);
  return { from: record.row, headerRow, headers, fits: search.required(headers) !== undefined };
};

const knownCount = (record: RawRecord, isKnown: (text: string) => boolean): number =>
  headerTexts(record).filter(isKnown).length;

/**
 * Finds the header among the first rows of a sheet: the first rows, up to three, that name all that one of the tables
 * requires; else the row with the most known headers, else the first.
 */
export const findHeader = (
  records: readonly RawRecord[],
  kinds: readonly Resource[],
  wish: ColumnWish,
): FoundHeader | undefined => {
  const isKnown = knownHeaders(kinds, wish.pairs);
  const required = (headers: readonly string[]) => requiredPlaces(headers, kinds, wish);
  for (const at of records.keys()) {
    const header = headerAt(at, { records, isKnown, required });
    if (header?.fits) return header;
  }
  const best = records.reduce(
    (best, record, at) => {
      const known = knownCount(record, isKnown);
      return known > best.known ? { known, at } : best;
    },
    { known: 0, at: 0 },
  );
  const record = records[best.at];
  return record && { from: record.row, headerRow: record.row, headers: headerTexts(record), fits: false };
};
