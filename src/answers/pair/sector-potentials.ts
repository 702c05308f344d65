import { sectorOfRow } from '../../facts/sector/sector-of-row.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { PairSectorPotential } from './pair-gaps.type.js';
import type { PairReport } from './pair-report.js';

/** Shows the parts of an official potential by sector; none where there is no potential. */
export const sectorPotentials = (snapshot: Snapshot, { official }: PairReport): PairSectorPotential[] =>
  official === null
    ? []
    : official.sectors.map(({ sector, inflow, partnerOutput, otherOutput, potential }) => ({
        sector: sectorOfRow(snapshot, sector),
        year: official.year,
        inflowCny: inflow,
        partnerOutputCny: partnerOutput,
        otherOutputCny: otherOutput,
        potentialCny: potential,
      }));
