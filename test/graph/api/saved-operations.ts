import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';

export interface SavedOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

const folder = join(import.meta.dirname, 'operations');

const operationsOf = (document: DocumentNode): OperationDefinitionNode[] =>
  document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);

/** The operations of a client, each with variables that work on the shipped data. */
export const savedOperations = (client: 'officer' | 'map' | 'centre'): SavedOperation[] => {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const variables = JSON.parse(read(`${client}.variables.json`)) as Record<string, Record<string, unknown>>;
  return operationsOf(parse(read(`${client}.graphql`))).map((operation) => {
    const name = operation.name?.value as string;
    return { name, query: print(operation), variables: variables[name] ?? {} };
  });
};
