import type { RequestContext } from '../../request/request-context.js';
import { decideRows, type ImportedDecisions } from './decide-rows.js';
import { readDecided } from './read-decided.js';

/**
 * Reads what a person decided in a workbook, and decides it, or nothing with `dryRun`. Throws InputError for a file
 * that cannot be read, RefusedError for who may not decide.
 */
export const importDecisions = async (
  context: RequestContext,
  path: string,
  dryRun: boolean,
): Promise<ImportedDecisions> => decideRows(context, await readDecided(path, context.language), dryRun);
