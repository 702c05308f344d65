import { dayNumber } from '../../codes/day-number.js';
import type { Pieces } from '../pieces/pieces.js';
import { type EnterpriseColumns, noEnterprises } from '../tables/enterprise-columns.js';
import type { SnapshotRows } from '../tables/graph-rows.js';
import { none, type PlaceTable } from '../tables/snapshot.js';
import { WordSet } from '../tables/word-set.js';

type EnterpriseRow = SnapshotRows['enterprises'][number];

/** Rows by bare code: a million look-ups should not glue a million keys. */
const rowsByCode = (codes: readonly string[], from: number) =>
  new Map(codes.map((code, i) => [code, from + i]));

const rowOfCode = (rows: ReadonlyMap<string, number>, code: string | null): number =>
  code === null ? none : (rows.get(code) ?? none);

/** Makes the columns of enterprises while they arrive in turn, each at the next position. */
export class EnterpriseGatherer {
  readonly #words = new WordSet();
  readonly #regions: ReadonlyMap<string, number>;
  readonly #parks: ReadonlyMap<string, number>;
  readonly #lists = {
    ids: [] as string[],
    names: [] as string[],
    usccs: [] as (string | null)[],
    precisions: [] as (string | null)[],
    dates: [] as (string | null)[],
    sources: [] as (string | null)[],
    sourceDates: [] as (string | null)[],
    region: [] as number[],
    park: [] as number[],
    revenue: [] as number[],
    revenueYear: [] as number[],
    employees: [] as number[],
    longitude: [] as number[],
    latitude: [] as number[],
    estimated: [] as number[],
    anchorUntil: [] as number[],
  };

  constructor({ codes, regionCount }: PlaceTable) {
    this.#regions = rowsByCode(codes.slice(0, regionCount), 0);
    this.#parks = rowsByCode(codes.slice(regionCount), regionCount);
  }

  take(row: Omit<EnterpriseRow, 'anchorUntil'>, anchorUntil: string | null): void {
    const lists = this.#lists;
    lists.ids.push(row.id);
    lists.names.push(row.name);
    lists.usccs.push(row.uscc);
    lists.precisions.push(this.#words.one(row.precision));
    lists.dates.push(this.#words.one(row.asOf));
    lists.sources.push(this.#words.one(row.source));
    lists.sourceDates.push(this.#words.one(row.sourceDate));
    lists.region.push(rowOfCode(this.#regions, row.region));
    lists.park.push(rowOfCode(this.#parks, row.park));
    lists.revenue.push(row.revenue ?? Number.NaN);
    lists.revenueYear.push(row.revenueYear ?? 0);
    lists.employees.push(row.employees ?? Number.NaN);
    lists.longitude.push(row.longitude ?? Number.NaN);
    lists.latitude.push(row.latitude ?? Number.NaN);
    lists.estimated.push(row.estimated ? 1 : 0);
    lists.anchorUntil.push(dayNumber(anchorUntil));
  }

  *columns(): Pieces<EnterpriseColumns> {
    const { ids, names, usccs, precisions, dates, sources, sourceDates, ...numbers } = this.#lists;
    const columns: Record<string, Int32Array | Float64Array | Uint8Array> = {};
    for (const [name, list] of Object.entries(numbers)) {
      const kind = noEnterprises[name as keyof typeof numbers].constructor as typeof Int32Array;
      columns[name] = kind.from(list);
      yield;
    }
    const texts = { ids, names, usccs, precisions, dates, sources, sourceDates };
    return { ...texts, ...columns } as unknown as EnterpriseColumns;
  }
}
