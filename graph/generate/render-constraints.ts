import { model } from '../model.js';

const constraint = (label: string, property: string): string =>
  `CREATE CONSTRAINT ${`${label}_${property}`.toLowerCase()}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE;`;

const index = (label: string, property: string): string =>
  `CREATE INDEX ${`${label}_${property}`.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (n.${property});`;

/**
 * Renders the constraints and lookup indexes that the model asks for. A migration that was published is never edited:
 * when the model grows, the new lines go into the next file, and a check sees that all files together cover the
 * model.
 */
export const renderConstraints = (): string[] =>
  model.nodes.flatMap((node) => [
    ...[node.key, ...(node.unique ?? [])].map((property) => constraint(node.label, property)),
    ...(node.indexed ?? []).map((property) => index(node.label, property)),
  ]);
