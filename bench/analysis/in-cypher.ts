import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Driver, Neo4jError } from 'neo4j-driver';
import type { Question } from './questions.js';

/** Whether a query ran out of the memory that Neo4j gives a transaction. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code === 'Neo.TransientError.General.MemoryPoolOutOfMemoryError';

/** One of the queries of this folder, asked of Neo4j; its rows as objects. */
export const cypher = (driver: Driver, name: string) => {
  const text = readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');
  return async ({ params }: Question): Promise<Record<string, unknown>[]> => {
    const { records } = await driver.executeQuery(text, params, { routing: 'READ' });
    return records.map((record) => record.toObject());
  };
};
