import type { CheckedValue } from '../checked-row.js';
import type { SectorDirectory } from '../memory/sector-directory.js';
import { balanceTolerance } from './balance-tolerance.js';

type Values = Readonly<Record<string, CheckedValue>>;

interface Met {
  readonly row: number;
  readonly values: Values;
}

/** Column of a coarse sector that is not the sum of its parts. */
export interface PartSumGap {
  readonly row: number;
  readonly column: string;
  readonly gap: number;
  readonly parts: number;
}

const tableOf = ({ place_kind, place, year }: Values): string => `${place_kind} ${place} ${year}`;

const amountColumns = (values: Values): string[] =>
  Object.keys(values).filter((name) => name.endsWith('_cny'));

/** Compares coarse sectors with the sum of their parts, of one place and year, where all parts are there. */
export class PartSums {
  readonly #tables = new Map<string, Map<string, Met>>();

  constructor(private readonly sectors: SectorDirectory) {}

  meet(row: number, values: Values): void {
    const name = tableOf(values);
    const table = this.#tables.get(name) ?? new Map<string, Met>();
    this.#tables.set(name, table.set(String(values.sector), { row, values }));
  }

  /** Finds the columns, given of the sector and of all its parts, that differ by more than the tolerance. */
  gaps(): PartSumGap[] {
    return [...this.#tables.values()].flatMap((table) =>
      [...table].flatMap(([sector, whole]) => {
        const parts = this.sectors.partsOf(sector).map((part) => table.get(part)?.values);
        return parts.length === 0 || parts.includes(undefined) ? [] : gapsOf(whole, parts as Values[]);
      }),
    );
  }
}

const gapsOf = ({ row, values }: Met, parts: readonly Values[]): PartSumGap[] =>
  amountColumns(values)
    .map((column) => ({
      row,
      column,
      gap: Number(values[column]) - parts.reduce((sum, part) => sum + Number(part[column]), 0),
      parts: parts.length,
    }))
    .filter(({ gap }) => Math.abs(gap) > balanceTolerance);
