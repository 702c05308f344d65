/** How official figures are made: metric, method, source, as a basis names them. */
export const officialMethod = [
  'official',
  'input–output table of the place: demand = use of the sector, net = inflow − outflow, LQ = share of output over the nation’s; of the whole sector, its year beside it',
  'liantu METHODS §3; bureaus of statistics, as the source of each figure says',
] as const;
