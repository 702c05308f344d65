import { keptOnce } from '../../snapshot/keep/kept-once.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';

/** Marks by enterprise: 1 where a supplier or a customer is known. */
const linked = keptOnce(
  'linked-enterprises',
  ({ enterprises: { size, suppliers } }: Snapshot): Uint8Array => {
    const marks = new Uint8Array(size);
    for (const supplier of suppliers.items) marks[supplier] = 1;
    for (let row = 0; row < size; row++)
      if (suppliers.start[row + 1]! > suppliers.start[row]!) marks[row] = 1;
    return marks;
  },
);

/** Share of enterprises of which a supplier or a customer is known; null where there are no enterprises. */
export const linkedShare = (snapshot: Snapshot, rows: readonly number[]): number | null => {
  const marks = linked(snapshot);
  const count = rows.reduce((sum, row) => sum + marks[row]!, 0);
  return rows.length === 0 ? null : count / rows.length;
};
