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
  readonly directives: number;
  /** Times that one selection may name the same field. */
  readonly repetitions: number;
  /** Times that the schema may be asked for. */
  readonly introspections: number;
  /** Words and marks of the query’s text. */
  readonly tokens: number;
  /** Rows that answering may take in all; counted while it is answered. */
  readonly rows: number;
}

export const defaultLimits: QueryLimits = {
  depth: 20,
  cost: 250_000,
  aliases: 100,
  directives: 50,
  repetitions: 20,
  introspections: 5,
  tokens: 5_000,
  rows: 250_000,
};

type Measured = 'depth' | 'cost' | 'aliases' | 'directives' | 'repetitions' | 'introspections';
type Measure = Record<Measured, number>;

type Variables = Readonly<Record<string, unknown>>;

const pageOf = (field: FieldNode, variables: Variables): number => {
  const first = field.arguments?.find((argument) => argument.name.value === 'first')?.value;
  const value =
    first?.kind === Kind.VARIABLE ? variables[first.name.value] : first?.kind === Kind.INT ? first.value : 1;
  return Math.max(1, Number(value ?? 1) || 1);
};

/** How often the field that is named most is named. */
const repetitionsIn = ({ selections }: SelectionSetNode): number => {
  const times = new Map<string, number>();
  for (const one of selections) {
    const name = one.kind === Kind.FIELD ? (one.alias ?? one.name).value : '';
    if (name !== '') times.set(name, (times.get(name) ?? 0) + 1);
  }
  return Math.max(0, ...times.values());
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
  const measure: Measure = {
    depth: 0,
    cost: 0,
    aliases: 0,
    directives: 0,
    repetitions: 0,
    introspections: 0,
  };

  const visitField = (field: FieldNode, depth: number, rows: number): void => {
    const name = field.name.value;
    measure.aliases += field.alias ? 1 : 0;
    measure.introspections += name === '__schema' || name === '__type' ? 1 : 0;
    if (name.startsWith('__')) return;
    measure.cost += rows;
    if (field.selectionSet) visit(field.selectionSet, depth + 1, rows * pageOf(field, variables));
  };

  const visit = (selections: SelectionSetNode, depth: number, rows: number): void => {
    measure.depth = Math.max(measure.depth, depth);
    measure.repetitions = Math.max(measure.repetitions, repetitionsIn(selections));
    refuseBeyond(measure, limits);
    for (const selection of selections.selections) {
      measure.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) visitField(selection, depth, rows);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet, depth, rows);
      else visit((fragments.get(selection.name.value) as FragmentDefinitionNode).selectionSet, depth, rows);
    }
    refuseBeyond(measure, limits);
  };

  visit(operation.selectionSet, 1, 1);
};

const refusals: Readonly<Record<Measured, readonly [code: string, what: string, chinese: string]>> = {
  depth: ['QUERY_TOO_DEEP', 'deep', '嵌套过深'],
  cost: ['QUERY_TOO_COSTLY', 'fields over all rows', '查询量过大'],
  aliases: ['QUERY_TOO_COSTLY', 'aliases', '别名过多'],
  directives: ['QUERY_TOO_COSTLY', 'directives', '指令过多'],
  repetitions: ['QUERY_TOO_COSTLY', 'times the same field', '字段重复过多'],
  introspections: ['QUERY_TOO_COSTLY', 'times the schema', '内省过多'],
};

const refuseBeyond = (measure: Measure, limits: QueryLimits): void => {
  for (const [name, [code, what, chinese]] of Object.entries(refusals)) {
    const limit = limits[name as Measured];
    if (measure[name as Measured] > limit) throw refusal(code, what, limit, chinese);
  }
};

const refusal = (code: string, what: string, limit: number, chinese: string): GraphQLError =>
  new GraphQLError(
    `The query asks for more than ${limit} ${what}; ask for less. ${chinese}，上限 ${limit}。`,
    {
      extensions: { code, http: { status: 400 } },
    },
  );
