import { archiveList } from '../../../../../cypher/queries.gen.js';
import type { RequestContext } from '../../../../request/request-context.js';
import { requireVersion } from '../../access/require-version.js';
import { readList, toTargetList } from '../../read/target-list.repository.js';
import type { TargetList } from '../../read/target-list.type.js';
import { record } from '../record.js';
import { changeList } from './change-list.js';
import type { ArchiveTargetListInput } from './target-list.input.js';

/** Archives a list, or brings it back. An archived list is read and copied, and nothing on it changes. */
export const archiveTargetList = async (
  context: RequestContext,
  input: ArchiveTargetListInput,
): Promise<TargetList> => {
  const { archived } = input;
  const row = await changeList(context, 'ARCHIVE', input, async ({ run, list, request, done }) => {
    if (done !== undefined) return list;
    requireVersion(list, input.expectedVersion);
    if (archived === (list.archivedAt !== null)) return list;
    await run(archiveList, { list: list.id, archivedAt: archived ? request.at : null });
    await record(run, list.id, request, [{ kind: archived ? 'ARCHIVED' : 'UNARCHIVED' }]);
    return readList(run, list.id, request.member);
  });
  return toTargetList(row);
};
