import { requireRole } from '../../request/member/require-role.js';
import type { RequestContext } from '../../request/request-context.js';
import { requireTables } from '../upload/require-uploader.js';
import { findImports, undoableImport } from './find-imports.js';
import type { ImportRecords } from './import-record.type.js';
import type { ImportUndo, UndoneImport } from './import-undo.type.js';
import { previewUndo } from './preview-undo.js';
import { requireWayInAfterUndo } from './require-way-in-after-undo.js';
import { undoCounts } from './undo-counts.js';
import { undoImport } from './undo-import.js';

const shown = 50;

/** Lists the imports for a manager. Throws NotSignedInError, RefusedError. */
export const importsAsked = async (context: RequestContext): Promise<ImportRecords> => {
  requireRole(context, 'manager');
  return { __typename: 'ImportRecords', imports: await findImports(context.store, shown) };
};

/** Requires whoever may import what this import holds. */
const requireImporter = async (context: RequestContext, id: string): Promise<void> => {
  requireRole(context, 'manager');
  requireTables(context, (await undoableImport(context.store, id)).resources);
};

/** Says for a manager what undoing an import would change. Throws NotSignedInError, RefusedError. */
export const previewAsked = async (context: RequestContext, id: string): Promise<ImportUndo> => {
  await requireImporter(context, id);
  return previewUndo(context.store, id, context.language);
};

/** Undoes an import for a manager. Throws NotSignedInError, RefusedError. */
export const undoAsked = async (context: RequestContext, id: string): Promise<UndoneImport> => {
  await requireImporter(context, id);
  await requireWayInAfterUndo(context, id);
  const { changes, revision } = await undoImport(context.store, id, context.viewer!.id);
  return { __typename: 'UndoneImport', importId: id, counts: undoCounts(changes), revision };
};
