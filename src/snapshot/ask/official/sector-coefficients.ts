import { keptOnce } from '../../keep/kept-once.js';
import type { Snapshot } from '../../tables/snapshot.js';

/** Direct inputs between sectors of the nation in a year. */
export interface CoefficientTable {
  readonly classification: string;
  readonly year: number;
  /** Input of the first per yuan of output of the second, by `from to`, rows of sectors. */
  readonly of: ReadonlyMap<string, number>;
}

type Growing = CoefficientTable & { readonly of: Map<string, number> };

/** Compares tables: the newest first, of one year the finest. */
const inOrder = (a: CoefficientTable, b: CoefficientTable): number =>
  b.year - a.year || b.of.size - a.of.size || (a.classification < b.classification ? -1 : 1);

/** Names a pair of sectors, as tables of coefficients know it. */
export const sectorPair = (from: number, to: number): string => `${from} ${to}`;

/** Finds the newest table of coefficients, of one year the finest; undefined where the graph has none. */
export const sectorCoefficients = keptOnce(
  'sector-coefficients',
  ({ sectors: { coefficients, classifications } }: Snapshot): CoefficientTable | undefined => {
    const tables = new Map<string, Growing>();
    for (let row = 0; row < coefficients.size; row++) {
      const [from, to] = [coefficients.from[row]!, coefficients.to[row]!];
      const [classification, year] = [classifications[to]!, coefficients.year[row]!];
      const name = `${classification} ${year}`;
      const table = tables.get(name) ?? { classification, year, of: new Map() };
      table.of.set(sectorPair(from, to), coefficients.coefficient[row]!);
      tables.set(name, table);
    }
    return [...tables.values()].sort(inOrder)[0];
  },
);
