import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import type { Question } from './questions.js';

/** One of the queries of this folder, asked of Neo4j; its rows as objects. */
export const cypher = (driver: Driver, name: string) => {
  const text = readFileSync(join(import.meta.dirname, `${name}.cypher`), 'utf8');
  return async ({ params }: Question): Promise<Record<string, unknown>[]> => {
    const { records } = await driver.executeQuery(text, params, { routing: 'READ' });
    return records.map((record) => record.toObject());
  };
};
