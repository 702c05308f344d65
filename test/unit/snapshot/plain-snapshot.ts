import type { Snapshot } from '../../../src/snapshot/tables/snapshot.js';
import { Texts } from '../../../src/snapshot/tables/texts/texts.js';

const plain = <Table extends object>(table: Table) =>
  Object.fromEntries(
    Object.entries(table).map(([name, value]) => [name, value instanceof Texts ? [...value] : value]),
  );

/** A snapshot with its texts as lists and the rows of its ids: what it says, however that lies in memory. */
export const plainSnapshot = ({ enterprises, activities, ...rest }: Snapshot) => ({
  ...rest,
  activities: plain(activities),
  enterprises: {
    ...plain(enterprises),
    rowOf: Array.from(enterprises.ids, (id) => enterprises.rowOf.get(id)),
  },
});
