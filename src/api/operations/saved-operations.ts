import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import type { Text } from '../../codes/language.js';
import { projectRoot } from '../../project-root.js';
import { words } from './words.js';

/** Operation that clients use as it is, kept with variables that work on the shipped data. */
export interface SavedOperation {
  readonly name: string;
  /** Client that it was written for: officer, map, centre, proposal, policy. */
  readonly client: string;
  readonly title: string;
  readonly question: Text;
  readonly definition: OperationDefinitionNode;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const folder = join(projectRoot, 'src', 'api', 'operations');
const ending = '.graphql';

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

const operationOf = (
  client: string,
  definition: OperationDefinitionNode,
  variables: Readonly<Record<string, SavedOperation['variables']>>,
): SavedOperation => {
  const name = definition.name!.value;
  const { title, question } = words[name] ?? { title: name, question: { zh: name, en: name } };
  return {
    name,
    client,
    title,
    question,
    definition,
    document: print(definition),
    variables: variables[name] ?? {},
  };
};

const operationsOf = (client: string): SavedOperation[] => {
  const variables = JSON.parse(read(`${client}.variables.json`));
  return parse(read(`${client}${ending}`)).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [operationOf(client, definition, variables)] : [],
  );
};

let all: readonly SavedOperation[] | undefined;

const readAll = (): readonly SavedOperation[] => {
  all ??= readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .flatMap((name) => operationsOf(name.slice(0, -ending.length)));
  return all;
};

/** Saved operations of the clients named, or of all; read once. */
export const savedOperations = (...clients: readonly string[]): readonly SavedOperation[] =>
  readAll().filter(({ client }) => clients.length === 0 || clients.includes(client));
