import { type ChangesFromRow, changedIds, changesFrom } from '../../../cypher/queries.gen.js';
import type { GraphMoment } from '../../store/graph-moment.js';
import type { Store } from '../../store/store.js';

/** Changes of the graph, by name. */
export interface GraphChanges {
  readonly enterprises: readonly string[];
  /** Whether places, segments or chains did. */
  readonly frame: boolean;
  readonly surveys: boolean;
  readonly sectors: boolean;
}

/** Above it the graph is read whole: by name is slower then. */
const maxEnterprises = 50_000;

/**
 * Tells whether every step from the one state to the other has its record, and it is the same graph that they are of.
 */
const isUnbroken = (rows: readonly ChangesFromRow[], from: GraphMoment, to: GraphMoment): boolean => {
  const marked = rows.filter(({ mark }) => mark !== null);
  const has = (revision: number, mark?: string): boolean =>
    marked.some((row) => row.revision === revision && (mark === undefined || row.mark === mark));
  const [first, last] = [Number(from.revision), Number(to.revision)];
  if (first >= last || from.mark === undefined || to.mark === undefined) return false;
  for (let revision = first + 1; revision < last; revision++) if (!has(revision)) return false;
  return has(first, from.mark) && has(last, to.mark);
};

const isTooMuch = (rows: readonly ChangesFromRow[]): boolean =>
  rows.some(({ whole }) => whole) ||
  rows.reduce((sum, { enterprises }) => sum + enterprises, 0) > maxEnterprises;

/**
 * Reads what changed from one state of the graph to another; undefined where the graph cannot tell, or too much did.
 */
export const changesBetween = async (
  store: Store,
  from: GraphMoment,
  to: GraphMoment,
): Promise<GraphChanges | undefined> => {
  const revision = Number(from.revision);
  const rows = await store.run(changesFrom, { revision });
  const after = rows.filter((row) => row.revision > revision);
  if (!isUnbroken(rows, from, to) || isTooMuch(after)) return undefined;
  const has = (table: string): boolean => after.some(({ tables }) => tables.includes(table));
  return {
    enterprises: (await store.run(changedIds, { revision })).map(({ id }) => id),
    frame: has('FRAME'),
    surveys: has('SURVEYS'),
    sectors: has('SECTORS'),
  };
};
