import { removeSignInGroup, setSignInGroup } from '../../../cypher/queries.gen.js';
import { organisationByCode } from '../../facts/place/organisation.repository.js';
import { InputError, RefusedError } from '../../request/errors.js';
import { loadOne } from '../../request/loader.js';
import { requireRole } from '../../request/member/require-role.js';
import type { RequestContext } from '../../request/request-context.js';
import { requireOwnAdmin } from './require-own-admin.js';
import type { SetSignInGroupInput } from './set-sign-in-group.input.js';
import type { SignInGroups } from './sign-in-group.type.js';
import { signInGroupTable } from './sign-in-group-table.js';

const maxGroup = 200;

const requireGroup = (given: string): string => {
  const group = given.trim();
  if (group.length >= 1 && group.length <= maxGroup) return group;
  throw new InputError('group', given.slice(0, 50), {
    zh: `1到${maxGroup}个字符`,
    en: `1 to ${maxGroup} characters`,
  });
};

const requireOrganisation = async (context: RequestContext, code: string): Promise<string> => {
  if (await loadOne(context, organisationByCode, code)) return code;
  throw new InputError('organisation', code.slice(0, 100), {
    zh: '已有机构的代码，见organisations',
    en: 'the code of an organisation, as `organisations` lists them',
  });
};

/** Lists the groups for an administrator. Throws NotSignedInError, RefusedError. */
export const signInGroupsAsked = async (context: RequestContext): Promise<SignInGroups> => {
  requireRole(context, 'admin');
  const groups = (await signInGroupTable(context.store)).map(({ organisation, ...row }) => ({
    ...row,
    organisationCode: organisation,
  }));
  return { __typename: 'SignInGroups', groups };
};

/** Says what the members of a group are. Throws InputError, NotSignedInError, RefusedError. */
export const setGroup = async (
  context: RequestContext,
  given: SetSignInGroupInput,
): Promise<SignInGroups> => {
  const member = requireRole(context, 'admin');
  const group = requireGroup(given.group);
  const organisation = await requireOrganisation(context, given.organisation);
  const others = (await signInGroupTable(context.store)).filter(
    (row) => row.group !== group || row.organisation !== organisation,
  );
  requireOwnAdmin(member, group, [...others, { group, organisation, role: given.role }]);
  const id = [group, organisation, given.role].join('|');
  const asOf = new Date().toISOString().slice(0, 10);
  await context.store.run(setSignInGroup, {
    id,
    group,
    organisation,
    role: given.role,
    source: member.id,
    asOf,
  });
  return signInGroupsAsked(context);
};

const noSuchGroup = (id: string): RefusedError =>
  new RefusedError('NOT_FOUND', {
    zh: `没有用户组“${id.slice(0, 100)}”`,
    en: `there is no group ${id.slice(0, 100)}`,
  });

/** Lets a group mean nothing from now on. Throws NotSignedInError, RefusedError. */
export const removeGroup = async (context: RequestContext, id: string): Promise<SignInGroups> => {
  const member = requireRole(context, 'admin');
  const groups = await signInGroupTable(context.store);
  const row = groups.find((one) => one.id === id);
  if (!row) throw noSuchGroup(id);
  requireOwnAdmin(
    member,
    row.group,
    groups.filter((one) => one !== row),
  );
  await context.store.run(removeSignInGroup, { id });
  return signInGroupsAsked(context);
};
