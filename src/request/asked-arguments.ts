import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Fields of a name below a selection, in fragments too; once an alias. */
const fieldsNamed = (
  selection: SelectionSetNode | undefined,
  name: string,
  fragments: GraphQLResolveInfo['fragments'],
): FieldNode[] =>
  (selection?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return node.name.value === name ? [node] : [];
    const inner = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
    return fieldsNamed(inner?.selectionSet, name, fragments);
  });

/**
 * The arguments with which a field of the answer is asked for, once an alias: so that what cannot be used there is told
 * before there is an answer, as a problem.
 */
export const askedArguments = (
  { fieldNodes, fragments, schema, variableValues }: GraphQLResolveInfo,
  type: string,
  field: string,
): Readonly<Record<string, unknown>>[] => {
  const definition = (schema.getType(type) as GraphQLObjectType).getFields()[field]!;
  return fieldNodes
    .flatMap(({ selectionSet }) => fieldsNamed(selectionSet, field, fragments))
    .map((node) => getArgumentValues(definition, node, variableValues));
};
