import { sharesOfLists, writeShare } from '../../../../../cypher/queries.gen.js';
import { organisationByCode } from '../../../../facts/place/organisation.repository.js';
import { InputError } from '../../../../request/errors.js';
import type { RequestContext } from '../../../../request/request-context.js';
import { readList, toTargetList } from '../../read/target-list.repository.js';
import type { TargetList } from '../../read/target-list.type.js';
import { record } from '../record.js';
import { changeList } from './change-list.js';
import type { ShareTargetListInput } from './target-list.input.js';

/** Shares a list with another organisation; shared again with another permission, it changes the permission. */
export const shareTargetList = async (
  context: RequestContext,
  input: ShareTargetListInput,
): Promise<TargetList> => {
  const { organisation, permission } = input;
  const partner = await context.loader(organisationByCode).load(organisation);
  const row = await changeList(context, 'SHARE', input, async ({ run, list, request, done }) => {
    if (!partner || organisation === list.owner)
      throw new InputError('organisation', organisation, {
        zh: '其他单位的代码，见organisations查询',
        en: 'the code of another organisation; organisations lists them',
      });
    const shares = await run(sharesOfLists, { lists: [list.id] });
    const before = shares.find((share) => share.organisation === organisation)?.permission;
    if (done !== undefined || before === permission) return list;
    await run(writeShare, { list: list.id, organisation, permission, at: request.at });
    const from = before === undefined ? null : `${organisation} ${before}`;
    await record(run, list.id, request, [{ kind: 'SHARED', from, to: `${organisation} ${permission}` }]);
    return readList(run, list.id, request.member);
  });
  return toTargetList(row);
};
