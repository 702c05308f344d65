/** How the official potential of a pair is made: metric, method, source. */
export const officialPotentialMethod = [
  'officialPotentialCny',
  'Σ over distinct sectors of missing segments: inflow of home · output of partner / Σ output of all provinces but home, input–output tables of one year; of whole sectors',
  'liantu METHODS §3; bureaus of statistics',
] as const;
