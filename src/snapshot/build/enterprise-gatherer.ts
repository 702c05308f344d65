import { dayNumber } from '../../codes/day-number.js';
import type { Pieces } from '../../pieces/pieces.js';
import { numbersTo } from '../tables/columns.js';
import type { EnterpriseColumns } from '../tables/enterprise-columns.js';
import type { SnapshotRows } from '../tables/graph-rows.js';
import { GrowingColumn } from '../tables/growing-column.js';
import { none, type PlaceTable } from '../tables/snapshot.js';
import { IdNumbers } from '../tables/texts/id-numbers.js';
import { Ids } from '../tables/texts/ids.js';
import { PackedTexts } from '../tables/texts/packed-texts.js';
import { TextPacker } from '../tables/texts/text-packer.js';
import { WordPacker } from '../tables/texts/word-packer.js';

type EnterpriseRow = SnapshotRows['enterprises'][number];

/** Rows by bare code: a million look-ups should not glue a million keys. */
const rowsByCode = (codes: readonly string[], from: number) =>
  new Map(codes.map((code, i) => [code, from + i]));

const rowOfCode = (rows: ReadonlyMap<string, number>, code: string | null): number =>
  code === null ? none : (rows.get(code) ?? none);

/** Makes the columns of enterprises while they arrive in turn, each at the next position. */
export class EnterpriseGatherer {
  readonly #regions: ReadonlyMap<string, number>;
  readonly #parks: ReadonlyMap<string, number>;
  readonly #ids = new IdNumbers();
  readonly #names = new TextPacker();
  readonly #usccs = new TextPacker();
  readonly #words = {
    precisions: new WordPacker(),
    dates: new WordPacker(),
    sources: new WordPacker(),
    sourceDates: new WordPacker(),
  };
  readonly #numbers = {
    region: new GrowingColumn(Int32Array),
    park: new GrowingColumn(Int32Array),
    revenue: new GrowingColumn(Float64Array),
    revenueYear: new GrowingColumn(Int32Array),
    employees: new GrowingColumn(Float64Array),
    longitude: new GrowingColumn(Float64Array),
    latitude: new GrowingColumn(Float64Array),
    estimated: new GrowingColumn(Uint8Array),
    anchorUntil: new GrowingColumn(Int32Array),
  };

  constructor({ codes, regionCount }: PlaceTable) {
    this.#regions = rowsByCode(codes.slice(0, regionCount), 0);
    this.#parks = rowsByCode(codes.slice(regionCount), regionCount);
  }

  take(row: Omit<EnterpriseRow, 'anchorUntil'>, anchorUntil: string | null): void {
    this.#takeTexts(row);
    const numbers = this.#numbers;
    numbers.region.push(rowOfCode(this.#regions, row.region));
    numbers.park.push(rowOfCode(this.#parks, row.park));
    numbers.revenue.push(row.revenue ?? Number.NaN);
    numbers.revenueYear.push(row.revenueYear ?? 0);
    numbers.employees.push(row.employees ?? Number.NaN);
    numbers.longitude.push(row.longitude ?? Number.NaN);
    numbers.latitude.push(row.latitude ?? Number.NaN);
    numbers.estimated.push(row.estimated ? 1 : 0);
    numbers.anchorUntil.push(dayNumber(anchorUntil));
  }

  #takeTexts(row: Omit<EnterpriseRow, 'anchorUntil'>): void {
    this.#ids.add(row.id);
    this.#names.add(row.name);
    this.#usccs.add(row.uscc ?? '');
    this.#words.precisions.add(row.precision);
    this.#words.dates.add(row.asOf);
    this.#words.sources.add(row.source);
    this.#words.sourceDates.add(row.sourceDate);
  }

  *columns(): Pieces<EnterpriseColumns> {
    const columns: Record<string, unknown> = {
      ids: new Ids(this.#ids, numbersTo(this.#ids.size)),
      names: new PackedTexts(yield* this.#names.done(), ''),
      usccs: new PackedTexts<string | null>(yield* this.#usccs.done(), null),
    };
    yield;
    for (const [name, column] of Object.entries({ ...this.#words, ...this.#numbers }))
      columns[name] = yield* column.done();
    return columns as unknown as EnterpriseColumns;
  }
}
