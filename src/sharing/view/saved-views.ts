import { deleteView, saveView, viewsOfOwner } from '../../../cypher/queries.gen.js';
import { isOwnPath } from '../../codes/is-own-path.js';
import { InputError, RefusedError } from '../../request/errors.js';
import { requireMember } from '../../request/member/require-member.js';
import type { RequestContext } from '../../request/request-context.js';
import type { SavedView, SavedViews } from './saved-view.type.js';

const [maxName, maxPath, maxViews] = [100, 2_000, 100];

const ownerOf = (context: RequestContext): string => {
  const { organisation, id } = requireMember(context);
  return `${organisation}|${id}`;
};

const requireName = (given: string): string => {
  const name = given.trim().normalize('NFKC');
  if (name.length >= 1 && name.length <= maxName) return name;
  throw new InputError('name', given.slice(0, 50), {
    zh: `1到${maxName}个字符`,
    en: `1 to ${maxName} characters`,
  });
};

/** Path of this server alone: what a member keeps leads nowhere else. */
const requirePath = (given: string): string => {
  if (given.length <= maxPath && isOwnPath(given)) return given;
  throw new InputError('path', given.slice(0, 50), {
    zh: `本站页面路径，如 /gaps/450200/robotics，最多${maxPath}个字符`,
    en: `a path of this site such as /gaps/450200/robotics, at most ${maxPath} characters`,
  });
};

/** Reads the pages that the member keeps, by name. Throws NotSignedInError. */
export const savedViews = (context: RequestContext): Promise<SavedView[]> =>
  context.store.run(viewsOfOwner, { owner: ownerOf(context) });

const afterwards = async (context: RequestContext): Promise<SavedViews> => ({
  __typename: 'SavedViews',
  views: await savedViews(context),
});

/** Keeps a page under a name, in place of one of that name. Throws InputError, NotSignedInError. */
export const keepView = async (
  context: RequestContext,
  given: { readonly name: string; readonly path: string },
): Promise<SavedViews> => {
  const owner = ownerOf(context);
  const [name, path] = [requireName(given.name), requirePath(given.path)];
  const kept = await savedViews(context);
  if (kept.length >= maxViews && !kept.some((view) => view.name === name))
    throw new InputError('name', name, { zh: `最多${maxViews}个视图`, en: `at most ${maxViews} views` });
  const at = new Date().toISOString();
  await context.store.run(saveView, { key: `${owner}|${name}`, owner, name, path, at });
  return afterwards(context);
};

/** Keeps a page no more. Throws RefusedError where there is none of that name, NotSignedInError. */
export const dropView = async (context: RequestContext, name: string): Promise<SavedViews> => {
  const key = `${ownerOf(context)}|${name.trim().normalize('NFKC')}`;
  const [row] = await context.store.run(deleteView, { key });
  if (row?.deleted === 1) return afterwards(context);
  throw new RefusedError('NOT_FOUND', {
    zh: `没有名为${name.slice(0, 100)}的视图`,
    en: `there is no view ${name.slice(0, 100)}`,
  });
};
