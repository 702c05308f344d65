import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { changeOrProblem } from '../../request/answer-or-problem.js';
import type { RequestContext } from '../../request/request-context.js';
import { ImportRecordsResult } from './import-record.type.js';
import { ImportUndoResult, UndoneImportResult } from './import-undo.type.js';
import { importsAsked, previewAsked, undoAsked } from './undo-asked.js';
import { UndoImportInput } from './undo-import.input.js';

@Resolver()
export class ImportUndoResolver {
  @Query(() => ImportRecordsResult, {
    description: 'Imports that were made, the last first; needs the role manager (导入记录).',
  })
  imports(@Ctx() context: RequestContext) {
    return changeOrProblem(context, () => importsAsked(context));
  }

  @Query(() => ImportUndoResult, {
    description:
      'What undoing an import would change, and what stands in its way; needs the role manager (撤销预览).',
  })
  importUndo(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'The import (导入编号)' }) id: string,
  ) {
    return changeOrProblem(context, () => previewAsked(context, id));
  }

  @Mutation(() => UndoneImportResult, {
    description:
      'Writes everything back as it was before an import, all of it or nothing; needs the role that may import. Refused where a later write changed what the import wrote, or something else hangs on it (撤销导入).',
  })
  undoImport(@Ctx() context: RequestContext, @Arg('input', () => UndoImportInput) { id }: UndoImportInput) {
    return changeOrProblem(context, () => undoAsked(context, id));
  }
}
