import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { defaultLimits, requireWithinLimits } from './query-limits.js';

/** What a client asks, as it arrives. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

const withCode = (code: string, { message, source, positions }: GraphQLError): GraphQLError =>
  new GraphQLError(message, { source, positions, extensions: { code } });

const parsed = (query: string): DocumentNode => {
  try {
    return parse(query, { maxTokens: defaultLimits.tokens });
  } catch (error) {
    throw error instanceof GraphQLError ? withCode('GRAPHQL_PARSE_FAILED', error) : error;
  }
};

/** A document that holds one subscription to run, valid and within the limits. Throws a GraphQLError that says why not. */
export const parseSubscription = (schema: GraphQLSchema, asked: Asked): DocumentNode => {
  const document = parsed(asked.query);
  const [fault] = validate(schema, document, undefined, { maxErrors: 1 });
  if (fault) throw withCode('GRAPHQL_VALIDATION_FAILED', fault);
  const operation = getOperationAST(document, asked.operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION)
    throw new GraphQLError(
      'Only a subscription is answered as text/event-stream; accept application/json for others. 仅订阅以事件流返回。',
      { extensions: { code: 'BAD_REQUEST' } },
    );
  requireWithinLimits(document, operation, asked.variables ?? {});
  return document;
};
