import { deleteShare, releaseClaims, sharesOfLists } from '../../../../../cypher/queries.gen.js';
import { InputError } from '../../../../request/errors.js';
import type { RequestContext } from '../../../../request/request-context.js';
import { readList, toTargetList } from '../../read/target-list.repository.js';
import type { TargetList } from '../../read/target-list.type.js';
import { optionalText } from '../note-text.js';
import { record } from '../record.js';
import { changeList } from './change-list.js';
import type { WithdrawShareInput } from './target-list.input.js';

const allowed = {
  zh: '本清单已共享给的其他单位的代码',
  en: 'the code of another organisation that the list is shared with',
};

/** Withdraws a list from an organisation; its claims there end. */
export const withdrawShare = async (
  context: RequestContext,
  input: WithdrawShareInput,
): Promise<TargetList> => {
  const { organisation } = input;
  const note = optionalText('note', input.note);
  const row = await changeList(context, 'SHARE', input, async ({ run, list, request, done }) => {
    if (done !== undefined) return list;
    const shares = await run(sharesOfLists, { lists: [list.id] });
    const share = shares.find((granted) => granted.organisation === organisation);
    if (!share || organisation === request.member.organisation)
      throw new InputError('organisation', organisation, allowed);
    const released = await run(releaseClaims, { list: list.id, organisation, now: request.at });
    await run(deleteShare, { list: list.id, organisation });
    await record(run, list.id, request, [
      { kind: 'WITHDRAWN', from: `${organisation} ${share.permission}`, note },
      ...released.map(({ target }) => ({ kind: 'RELEASED', target, from: organisation })),
    ]);
    return readList(run, list.id, request.member);
  });
  return toTargetList(row);
};
