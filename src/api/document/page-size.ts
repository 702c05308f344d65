import { type FieldNode, Kind, type OperationDefinitionNode, type ValueNode } from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

const numberIn = (value: ValueNode | undefined): unknown =>
  value?.kind === Kind.INT ? value.value : undefined;

/** Variables of an operation as they were given, else by their defaults. */
export const variablesWithDefaults = (operation: OperationDefinitionNode, given: Variables): Variables => {
  const defaults = (operation.variableDefinitions ?? []).map(
    ({ variable, defaultValue }) => [variable.name.value, numberIn(defaultValue)] as const,
  );
  return { ...Object.fromEntries(defaults), ...given };
};

/** Rows that a field asks for by its argument `first`; 1 where it has none. */
export const pageSize = (field: FieldNode, variables: Variables): number => {
  const first = field.arguments?.find(({ name }) => name.value === 'first')?.value;
  const size = first?.kind === Kind.VARIABLE ? variables[first.name.value] : numberIn(first);
  return typeof size === 'number' || typeof size === 'string' ? Math.max(1, Number(size) || 1) : 1;
};
