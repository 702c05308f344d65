import { OperationTypeNode } from 'graphql';
import { apiSchema } from '../../api/api-schema.js';
import { type SavedOperation, savedOperations } from '../../api/operations/saved-operations.js';
import { type InputSchema, inputSchema } from './input-schema.js';

/** Tool that an assistant may call, over a saved operation. */
export interface Tool {
  readonly operation: SavedOperation;
  readonly schema: InputSchema;
  /** Whether it is shown to a signed-in member alone. */
  readonly forMembers: boolean;
}

/** Changes that put something else in the place of what stood; the others only add. */
const replacing = new Set(['ClaimTarget', 'MoveTarget', 'DecideProposals']);

const toolOf = (operation: SavedOperation): Tool => ({
  operation,
  schema: inputSchema(apiSchema(), operation.definition),
  forMembers: operation.client === 'centre' || operation.definition.operation !== OperationTypeNode.QUERY,
});

let all: readonly Tool[] | undefined;

/** Tools over all saved operations but subscriptions. */
export const tools = (): readonly Tool[] => {
  all ??= savedOperations()
    .filter(({ definition }) => definition.operation !== OperationTypeNode.SUBSCRIPTION)
    .map(toolOf);
  return all;
};

/** Describes a tool as the protocol lists it: its title in Chinese, its description in Chinese, then English. */
export const listed = ({ operation, schema }: Tool) => {
  const { name, title, question, definition, variables } = operation;
  const readOnly = definition.operation === OperationTypeNode.QUERY;
  return {
    name,
    title,
    description: `${question.zh}\n${question.en}\n例 Example: ${JSON.stringify(variables)}`,
    inputSchema: schema,
    annotations: {
      title,
      readOnlyHint: readOnly,
      ...(readOnly ? {} : { destructiveHint: replacing.has(name), idempotentHint: true }),
      openWorldHint: false,
    },
  };
};
