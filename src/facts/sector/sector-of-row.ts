import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Sector } from './sector.type.js';

/** Makes a sector of its row in the snapshot. */
export const sectorOfRow = ({ sectors }: Snapshot, row: number): Sector => ({
  row,
  code: sectors.codes[row]!,
  classification: sectors.classifications[row]!,
  number: sectors.numbers[row]!,
  name: sectors.names[row]!,
});
