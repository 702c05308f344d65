import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { globalId } from '../../request/global-id.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import { enterpriseById } from './enterprise.repository.js';
import type { Enterprise } from './enterprise.type.js';

/** What the snapshot says of an enterprise as the graph does. */
const ofSnapshot = new Set(['__typename', 'id', 'ownId', 'name']);

/** Judged once for each selection of a document that is kept. */
const isOfSnapshot = keptOnce('selections-of-snapshot', ({ selections }: SelectionSetNode): boolean =>
  selections.every((one) => one.kind === 'Field' && ofSnapshot.has(one.name.value)),
);

/** An enterprise of the snapshot as it is asked for: where its name is enough, at once and without a look into the graph. */
export const enterpriseAsked = (
  context: RequestContext,
  row: number,
  { fieldNodes }: GraphQLResolveInfo,
): Partial<Enterprise> | undefined | Promise<Enterprise | undefined> => {
  const { ids, names } = context.snapshot.enterprises;
  const [ownId, name] = [ids[row]!, names[row]!];
  if (!fieldNodes.every(({ selectionSet }) => selectionSet && isOfSnapshot(selectionSet)))
    return loadOne(context, enterpriseById, ownId);
  return { __typename: 'Enterprise', id: globalId('Enterprise', ownId), ownId, name };
};
