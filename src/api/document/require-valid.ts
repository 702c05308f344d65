import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  NoFragmentCyclesRule,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  type ValidationRule,
  validate,
} from 'graphql';
import { requireDocumentWithinLimits } from './require-within-limits.js';

/** Throws a GraphQLError with a code where a document may not run. */
export type RequireValid = (document: DocumentNode) => void;

/** Ends validation at the first fault: more of them would make a small request a large answer. */
const firstFault = { maxErrors: 1 };

const requireRules = (
  schema: GraphQLSchema,
  document: DocumentNode,
  rules: readonly ValidationRule[],
): void => {
  const [fault] = validate(schema, document, rules, firstFault);
  if (!fault) return;
  const { message, nodes, source, positions } = fault;
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } };
  throw new GraphQLError(message, { nodes, source, positions, extensions });
};

/**
 * Makes what refuses a document that is not valid, or so large that finding out would take longer than linear time. A
 * document that was valid is not looked at again. Without `introspection` the schema may not be asked for.
 */
export const requireValidBy = (schema: GraphQLSchema, introspection: boolean): RequireValid => {
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const valid = new WeakSet<DocumentNode>();
  return (document) => {
    if (valid.has(document)) return;
    requireRules(schema, document, [NoFragmentCyclesRule]);
    requireDocumentWithinLimits(document);
    requireRules(schema, document, rules);
    valid.add(document);
  };
};
