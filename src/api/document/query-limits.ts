import { GraphQLError } from 'graphql';

/** Limits of the questions of a request. */
export interface QueryLimits {
  readonly depth: number;
  /** Fields, counted once for each row of the pages they stand in. */
  readonly cost: number;
  /** Fields, fragments and spreads of an operation, each fragment counted wherever it is spread. */
  readonly selections: number;
  /** Selections of all operations and fragments of the document, counted alike. */
  readonly documentSelections: number;
  readonly aliases: number;
  readonly directives: number;
  /** Times that an object of the answer may be asked for the same field. */
  readonly repetitions: number;
  /** Times that the schema may be asked for. */
  readonly introspections: number;
  /** Operations of a document. */
  readonly operations: number;
  /** Words and marks of the query’s text. */
  readonly tokens: number;
  /** Rows that answering may take in all; counted while it is answered. */
  readonly rows: number;
}

export const defaultLimits: QueryLimits = {
  depth: 20,
  cost: 250_000,
  selections: 5_000,
  documentSelections: 20_000,
  aliases: 100,
  directives: 50,
  repetitions: 20,
  introspections: 5,
  operations: 50,
  tokens: 5_000,
  rows: 250_000,
};

/** Limits that are checked on the document, before anything of it runs. */
export type MeasuredLimit = Exclude<keyof QueryLimits, 'tokens' | 'rows'>;

const refusals: Readonly<Record<MeasuredLimit, readonly [code: string, english: string, chinese: string]>> = {
  depth: ['QUERY_TOO_DEEP', 'deep', '嵌套过深'],
  cost: ['QUERY_TOO_COSTLY', 'fields over all rows', '查询量过大'],
  selections: ['QUERY_TOO_COSTLY', 'selections', '选择项过多'],
  documentSelections: ['QUERY_TOO_COSTLY', 'selections in all', '选择项总数过多'],
  aliases: ['QUERY_TOO_COSTLY', 'aliases', '别名过多'],
  directives: ['QUERY_TOO_COSTLY', 'directives', '指令过多'],
  repetitions: ['QUERY_TOO_COSTLY', 'times the same field', '字段重复过多'],
  introspections: ['QUERY_TOO_COSTLY', 'times the schema', '内省过多'],
  operations: ['QUERY_TOO_COSTLY', 'operations', '操作过多'],
};

/** Throws a GraphQLError with status 400 where `count` passes the limit. */
export const requireWithin = (limits: QueryLimits, name: MeasuredLimit, count: number): void => {
  const limit = limits[name];
  if (count <= limit) return;
  const [code, english, chinese] = refusals[name];
  throw new GraphQLError(
    `The query asks for more than ${limit} ${english}; ask for less. ${chinese}，上限${limit}。`,
    { extensions: { code, http: { status: 400 } } },
  );
};
