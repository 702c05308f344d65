import type { SectorRows, SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';

interface Choices {
  below(n: number): number;
  chance(p: number): boolean;
  of<T>(items: readonly T[]): T;
  some<T>(items: readonly T[], p: number): T[];
}

const numbers = ['01', '02', '03', '04'];

const sectors: SectorRows['sectors'] = ['NBS-2012-42', 'NBS-2017-42', 'NBS-2020-153'].flatMap(
  (classification) =>
    numbers.map((number) => ({
      code: `${classification}:${number}`,
      classification,
      number,
      name: `部门${number}`,
      parent: classification === 'NBS-2020-153' ? `NBS-2017-42:${number}` : null,
    })),
);

const codes = sectors.map(({ code }) => code);

/** Official statistics of a random graph: tables of some regions, whole or not, of one to three years. */
export const randomStatistics = (
  choose: Choices,
  { regions, segments }: Pick<SnapshotRows, 'regions' | 'segments'>,
): SectorRows => {
  const amount = (p = 0.9): number | null => (choose.chance(p) ? choose.below(50) : null);
  const rowOf = (region: string, sector: string, year: number): SectorRows['outputs'][number] => ({
    region,
    park: null,
    sector,
    year,
    output: amount(0.95),
    valueAdded: amount(),
    use: amount(),
    inflow: amount(),
    outflow: amount(),
    imports: amount(),
    exports: amount(),
    source: choose.chance(0.8) ? `${region} ${year}` : null,
  });
  const outputs = choose
    .some(regions, 0.8)
    .flatMap(({ code }) =>
      choose
        .some([2012, 2017, 2020], 0.6)
        .flatMap((year) =>
          (choose.chance(0.7) ? codes : choose.some(codes, 0.7)).map((sector) => rowOf(code, sector, year)),
        ),
    );
  const finest = codes.filter((code) => code.startsWith('NBS-2020-153'));
  return {
    sectors,
    outputs,
    coefficients: finest.flatMap((from) =>
      choose.some(finest, 0.5).map((to) => ({ from, to, year: 2020, coefficient: choose.below(20) / 100 })),
    ),
    ofSegments: segments.flatMap(({ code: segment }) =>
      ['NBS-2017-42', 'NBS-2020-153']
        .filter(() => choose.chance(0.8))
        .map((classification) => ({
          segment,
          sector: `${classification}:${choose.of(numbers)}`,
          confidence: choose.of(['HIGH', 'MEDIUM', 'LOW', null]),
          reason: choose.of(['', null, '理由']),
        })),
    ),
  };
};
