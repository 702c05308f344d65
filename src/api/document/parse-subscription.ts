import { type DocumentNode, GraphQLError, getOperationAST, OperationTypeNode } from 'graphql';
import { parseDocument } from './parse-document.js';
import type { RequireValid } from './require-valid.js';
import { requireOperationWithinLimits } from './require-within-limits.js';

/** Question as a client sends it. */
export interface Asked {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Readonly<Record<string, unknown>> | null;
}

const notASubscription = (): GraphQLError =>
  new GraphQLError(
    'Only a subscription is answered as text/event-stream; accept application/json for others. 仅订阅以事件流返回。',
    { extensions: { code: 'BAD_REQUEST' } },
  );

/**
 * Parses a document that holds a single subscription to run, valid and within the limits. Throws a GraphQLError that
 * says why not.
 */
export const parseSubscription = (requireValid: RequireValid, asked: Asked): DocumentNode => {
  const document = parseDocument(asked.query);
  requireValid(document);
  const operation = getOperationAST(document, asked.operationName);
  if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) throw notASubscription();
  requireOperationWithinLimits(document, operation, asked.variables ?? {});
  return document;
};
