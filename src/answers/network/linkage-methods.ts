import type { MethodNote } from '../gap/basis.type.js';

const noteOf = (metric: string, method: string, source: string): MethodNote => ({
  metric,
  method,
  version: '1',
  source,
});

const leontief = 'Miller & Blair 2009, ch. 2; Rasmussen 1956';
const ghosh = 'Ghosh 1958; Miller & Blair 2009, ch. 12';

/** Methods of linkages by the coefficients that links carry, and by those of official statistics. */
export const linkageMethods = {
  LINKS: [
    noteOf(
      'backward',
      'column sums of L = (I − A)⁻¹, A the coefficients of the links, 0 where there is none',
      leontief,
    ),
    noteOf('forward', 'row sums of G = (I − x̂⁻¹·A·x̂)⁻¹, x the revenue of each segment in the place', ghosh),
  ],
  STATISTICS: [
    noteOf(
      'backward',
      'column sums of L = (I − A)⁻¹ over the sectors of the chain’s segments, A the nation’s direct input coefficients, imported inputs among them, each pair of sectors once where a link joins it, else 0; a segment has the value of its sector',
      leontief,
    ),
    noteOf(
      'forward',
      'row sums of G = (I − x̂⁻¹·A·x̂)⁻¹, x the output of each sector, of the nation where no place is named',
      ghosh,
    ),
  ],
} as const;
