import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { globalId } from '../../request/global-id.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { keptOnce } from '../../snapshot/keep/kept-once.js';
import { enterpriseById } from './enterprise.repository.js';
import type { Enterprise } from './enterprise.type.js';

/** Fields of an enterprise that the snapshot answers as the graph does. */
const ofSnapshot = new Set(['__typename', 'id', 'ownId', 'name']);

/** Judges each kept selection of a document once. */
const isOfSnapshot = keptOnce('selections-of-snapshot', ({ selections }: SelectionSetNode): boolean =>
  selections.every((selection) => selection.kind === 'Field' && ofSnapshot.has(selection.name.value)),
);

/** Gives an enterprise as far as it is asked for: at once and without a query where its name is enough. */
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
