import type { ManagedTransaction } from 'neo4j-driver';

/** A node or a relationship, under the id that the server gave it. */
export interface Thing {
  readonly id: string;
  /** Its label, or its type. */
  readonly kind: string;
  readonly properties: Readonly<Record<string, unknown>>;
  /** Ids of the nodes that a relationship joins. */
  readonly from?: string;
  readonly to?: string;
}

export type Things = ReadonlyMap<string, Thing>;

/** All of a graph but the record of migrations. */
export interface GraphImage {
  readonly nodes: Things;
  readonly links: Things;
}

const nodes = `MATCH (n) WHERE NOT n:Migration
  RETURN elementId(n) AS id, head(labels(n)) AS kind, properties(n) AS properties`;
const links = `MATCH (a)-[r]->(b)
  RETURN elementId(r) AS id, type(r) AS kind, properties(r) AS properties, elementId(a) AS from, elementId(b) AS to`;

const read = async (transaction: ManagedTransaction, query: string): Promise<Things> => {
  const { records } = await transaction.run(query);
  return new Map(records.map((record) => [record.get('id'), record.toObject() as unknown as Thing]));
};

export const readImage = async (transaction: ManagedTransaction): Promise<GraphImage> => ({
  nodes: await read(transaction, nodes),
  links: await read(transaction, links),
});
