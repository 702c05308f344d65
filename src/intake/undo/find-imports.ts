import { graphState, type RecentImportsRow, recentImports } from '../../../cypher/queries.gen.js';
import type { Store } from '../../store/store.js';
import type { ImportRecordRow } from './import-record.type.js';
import { undoRefusals } from './undo-refusals.js';

const maxImports = 200;

const rowOf = (row: RecentImportsRow, underWay: boolean): ImportRecordRow => {
  const state = row.state === 'WRITING' && !underWay ? 'CUT_OFF' : row.state;
  return { ...row, state, undoable: row.kept && state !== 'WRITING' } as ImportRecordRow;
};

/** Reads the imports that were made, the last first. */
export const findImports = async (store: Store, first = maxImports): Promise<ImportRecordRow[]> => {
  const [graph] = await store.run(graphState, {});
  const rows = await store.run(recentImports, { first });
  return rows.map((row, index) => rowOf(row, index === 0 && Boolean(graph?.importing)));
};

/** Finds an import that may be undone. Throws RefusedError where there is none, it was undone, or it is forgotten. */
export const undoableImport = async (store: Store, id: string): Promise<ImportRecordRow> => {
  const found = (await findImports(store)).find((row) => row.id === id);
  if (!found) throw undoRefusals.unknown(id.slice(0, 100));
  if (found.undoneAt) throw undoRefusals.done(found.undoneAt);
  if (!found.kept) throw undoRefusals.forgotten();
  return found;
};
