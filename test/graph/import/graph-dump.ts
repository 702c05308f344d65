import neo4j from 'neo4j-driver';
import { testServer } from '../test-server.js';

/**
 * Every node and relationship as text, in one order: two equal dumps are two equal graphs; or those of some labels
 * alone, with what they are tied to.
 */
export const dumpGraph = async (labels: readonly string[] = []): Promise<string[]> => {
  const { uri, user, password } = testServer();
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const text = (properties: Record<string, unknown>): string =>
    JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
  const of = labels.length === 0 ? '' : `:${labels.join('|')}`;
  try {
    const things = await driver.executeQuery(
      `MATCH (n${of}) WHERE NOT n:Migration AND NOT n:Graph AND NOT n:Change AND NOT n:Source AND NOT n:Import AND NOT n:ImportPart RETURN labels(n)[0] AS label, properties(n) AS properties`,
    );
    const links = await driver.executeQuery(
      `MATCH (a${of})-[r]->(b) RETURN type(r) AS type, properties(r) AS properties,
       coalesce(a.code, a.id, a.key) AS from, coalesce(b.code, b.id, b.key) AS to`,
    );
    return [
      ...things.records.map((one) => `${one.get('label')} ${text(one.get('properties'))}`),
      ...links.records.map(
        (one) => `${one.get('from')} ${one.get('type')} ${one.get('to')} ${text(one.get('properties'))}`,
      ),
    ].sort();
  } finally {
    await driver.close();
  }
};
