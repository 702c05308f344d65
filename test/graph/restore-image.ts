import { isDeepStrictEqual } from 'node:util';
import type { ManagedTransaction } from 'neo4j-driver';
import { type GraphImage, readImage, type Thing, type Things } from './read-image.js';

const isSame = (one: Thing, other: Thing | undefined): boolean =>
  one.kind === other?.kind && one.from === other.from && one.to === other.to;

/** What was not there, what is no longer there, and what is there with other properties. */
const compare = (now: Things, then: Things) => ({
  surplus: [...now.values()].filter((one) => !isSame(one, then.get(one.id))),
  missing: [...then.values()].filter((one) => !isSame(one, now.get(one.id))),
  changed: [...now.values()].flatMap((one) => {
    const was = then.get(one.id);
    return was && isSame(one, was) && !isDeepStrictEqual(one.properties, was.properties) ? [was] : [];
  }),
});

/** Relationships that stay where these nodes are deleted. */
const besides = (nodes: readonly Thing[], links: Things): Things => {
  const gone = new Set(nodes.map(({ id }) => id));
  return new Map([...links].filter(([, { from, to }]) => !gone.has(from!) && !gone.has(to!)));
};

const deletions = {
  nodes: 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.id DETACH DELETE n',
  links: 'UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.id DELETE r',
};
const settings = {
  nodes: 'UNWIND $rows AS row MATCH (n) WHERE elementId(n) = row.id SET n = row.properties',
  links: 'UNWIND $rows AS row MATCH ()-[r]->() WHERE elementId(r) = row.id SET r = row.properties',
};
const creations = {
  nodes: `UNWIND $rows AS row CREATE (n:$(row.kind)) SET n = row.properties
    RETURN row.id AS was, elementId(n) AS is`,
  links: `UNWIND $rows AS row MATCH (a), (b) WHERE elementId(a) = row.from AND elementId(b) = row.to
    CREATE (a)-[r:$(row.kind)]->(b) SET r = row.properties RETURN row.id AS was, elementId(r) AS is`,
};

const run = async (
  transaction: ManagedTransaction,
  query: string,
  rows: readonly Thing[],
): Promise<Map<string, string>> => {
  if (rows.length === 0) return new Map();
  const { records } = await transaction.run(query, { rows });
  return new Map(records.map((record) => [record.get('was'), record.get('is')]));
};

/** Things under other ids. */
const renamed = (
  things: Things,
  ids: ReadonlyMap<string, string>,
  ends: ReadonlyMap<string, string>,
): Things =>
  new Map(
    [...things.values()].map((one) => {
      const id = ids.get(one.id) ?? one.id;
      const joined = one.from &&
        one.to && { from: ends.get(one.from) ?? one.from, to: ends.get(one.to) ?? one.to };
      return [id, { ...one, id, ...joined }];
    }),
  );

/** Brings the graph back to an image of it; returns the image under the ids that things have now. */
export const restoreImage = async (
  transaction: ManagedTransaction,
  image: GraphImage,
): Promise<GraphImage> => {
  const now = await readImage(transaction);
  const nodes = compare(now.nodes, image.nodes);
  const links = compare(besides(nodes.surplus, now.links), image.links);
  await run(transaction, deletions.links, links.surplus);
  await run(transaction, deletions.nodes, nodes.surplus);
  await run(transaction, settings.nodes, nodes.changed);
  await run(transaction, settings.links, links.changed);
  const nodeIds = await run(transaction, creations.nodes, nodes.missing);
  const moved = links.missing.map((one) => ({
    ...one,
    from: nodeIds.get(one.from!) ?? one.from!,
    to: nodeIds.get(one.to!) ?? one.to!,
  }));
  const linkIds = await run(transaction, creations.links, moved);
  return {
    nodes: renamed(image.nodes, nodeIds, new Map()),
    links: renamed(image.links, linkIds, nodeIds),
  };
};
