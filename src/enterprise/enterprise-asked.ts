import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { globalId } from '../place/global-id.js';
import { loadOne } from '../place/loader.js';
import type { RequestContext } from '../place/request-context.js';
import { enterpriseById } from './enterprise.repository.js';
import type { Enterprise } from './enterprise.type.js';

/** What the image says of an enterprise as the graph does. */
const ofImage = new Set(['__typename', 'id', 'ownId', 'name']);

/** By selection of a document that is kept. */
const judged = new WeakMap<SelectionSetNode, boolean>();

const isOfImage = (selection: SelectionSetNode): boolean => {
  const known =
    judged.get(selection) ??
    selection.selections.every((one) => one.kind === 'Field' && ofImage.has(one.name.value));
  judged.set(selection, known);
  return known;
};

/** An enterprise of the image as it is asked for: where its name is enough, at once and without a look into the graph. */
export const enterpriseAsked = (
  context: RequestContext,
  row: number,
  { fieldNodes }: GraphQLResolveInfo,
): Partial<Enterprise> | undefined | Promise<Enterprise | undefined> => {
  const { ids, names } = context.image.enterprises;
  const [ownId, name] = [ids[row]!, names[row]!];
  if (!fieldNodes.every(({ selectionSet }) => selectionSet && isOfImage(selectionSet)))
    return loadOne(context, enterpriseById, ownId);
  return { __typename: 'Enterprise', id: globalId('Enterprise', ownId), ownId, name };
};
