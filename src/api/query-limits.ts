import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What one request may ask for. */
export interface QueryLimits {
  readonly depth: number;
  /** Fields, counted once for each row of the pages they stand in. */
  readonly cost: number;
  readonly aliases: number;
  /** Words and marks of the query’s text. */
  readonly tokens: number;
  /** Rows that answering may take in all; counted while it is answered. */
  readonly rows: number;
}

export const defaultLimits: QueryLimits = {
  depth: 20,
  cost: 250_000,
  aliases: 100,
  tokens: 5_000,
  rows: 250_000,
};

interface Measure {
  depth: number;
  cost: number;
  aliases: number;
}

type Variables = Readonly<Record<string, unknown>>;

const pageOf = (field: FieldNode, variables: Variables): number => {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const value =
    first?.kind === Kind.VARIABLE ? variables[first.name.value] : first?.kind === Kind.INT ? first.value : 1;
  return Math.max(1, Number(value ?? 1) || 1);
};

/** Walk an operation with its fragments; stops as soon as a limit is passed, so that it costs no more than the limit. */
export const requireWithinLimits = (
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
  limits: QueryLimits = defaultLimits,
): void => {
  const fragments = new Map(
    document.definitions
      .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
      .map((one) => [one.name.value, one]),
  );
  const measure: Measure = { depth: 0, cost: 0, aliases: 0 };

  const visitField = (field: FieldNode, depth: number, rows: number): void => {
    if (field.name.value.startsWith('__')) return;
    measure.cost += rows;
    if (field.alias) measure.aliases++;
    if (field.selectionSet) visit(field.selectionSet, depth + 1, rows * pageOf(field, variables));
  };

  const visit = (selections: SelectionSetNode, depth: number, rows: number): void => {
    measure.depth = Math.max(measure.depth, depth);
    refuseBeyond(measure, limits);
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FIELD) visitField(selection, depth, rows);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, depth, rows);
      else visit((fragments.get(selection.name.value) as FragmentDefinitionNode).selectionSet, depth, rows);
    }
    refuseBeyond(measure, limits);
  };

  visit(operation.selectionSet, 1, 1);
};

const refuseBeyond = ({ depth, cost, aliases }: Measure, limits: QueryLimits): void => {
  if (depth > limits.depth) throw refusal('QUERY_TOO_DEEP', 'deep', limits.depth, '嵌套过深');
  if (aliases > limits.aliases) throw refusal('QUERY_TOO_COSTLY', 'aliases', limits.aliases, '别名过多');
  if (cost > limits.cost)
    throw refusal('QUERY_TOO_COSTLY', 'fields over all rows', limits.cost, '查询量过大');
};

const refusal = (code: string, what: string, limit: number, chinese: string): GraphQLError =>
  new GraphQLError(
    `The query asks for more than ${limit} ${what}; ask for less. ${chinese}，上限 ${limit}。`,
    {
      extensions: { code, http: { status: 400 } },
    },
  );
