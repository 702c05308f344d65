import type { Pieces } from '../../pieces/pieces.js';
import { IdRows } from '../tables/id-rows.js';
import type { ActivityTable, EnterpriseTable } from '../tables/snapshot.js';
import { Ids } from '../tables/texts/ids.js';
import { PackedTexts } from '../tables/texts/packed-texts.js';
import {
  fromStoredTexts,
  fromStoredWords,
  type StoredTexts,
  type StoredWords,
  toStoredTexts,
  toStoredWords,
} from './stored-texts.js';

type Packing = 'ids' | 'names' | 'usccs';
type Wording = 'precisions' | 'dates' | 'sources' | 'sourceDates';

export type StoredEnterprises = Omit<EnterpriseTable, 'rowOf' | Packing | Wording> &
  Record<Packing, StoredTexts> &
  Record<Wording, StoredWords>;

export type StoredActivities = Omit<ActivityTable, 'sources' | 'sourceDates'> &
  Record<'sources' | 'sourceDates', StoredWords>;

export const toStoredEnterprises = function* ({
  rowOf: _,
  ...table
}: EnterpriseTable): Pieces<StoredEnterprises> {
  return {
    ...table,
    ids: toStoredTexts(yield* table.ids.packedInOrder()),
    names: toStoredTexts(table.names.packed),
    usccs: toStoredTexts(table.usccs.packed),
    precisions: toStoredWords(table.precisions),
    dates: toStoredWords(table.dates),
    sources: toStoredWords(table.sources),
    sourceDates: toStoredWords(table.sourceDates),
  };
};

export const fromStoredEnterprises = function* (table: StoredEnterprises): Pieces<EnterpriseTable> {
  const ids = yield* Ids.of(fromStoredTexts(table.ids));
  return {
    ...table,
    ids,
    rowOf: yield* IdRows.of(ids),
    names: new PackedTexts(fromStoredTexts(table.names), ''),
    usccs: new PackedTexts<string | null>(fromStoredTexts(table.usccs), null),
    precisions: fromStoredWords(table.precisions),
    dates: fromStoredWords(table.dates),
    sources: fromStoredWords(table.sources),
    sourceDates: fromStoredWords(table.sourceDates),
  };
};

export const toStoredActivities = (table: ActivityTable): StoredActivities => ({
  ...table,
  sources: toStoredWords(table.sources),
  sourceDates: toStoredWords(table.sourceDates),
});

export const fromStoredActivities = (table: StoredActivities): ActivityTable => ({
  ...table,
  sources: fromStoredWords(table.sources),
  sourceDates: fromStoredWords(table.sourceDates),
});
