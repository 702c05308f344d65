import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Fields of a name below a selection, fragments included; once an alias. */
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
 * Arguments with which a field of the answer is asked for, once an alias. Checked first, they give a problem instead of
 * an answer with errors inside.
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
