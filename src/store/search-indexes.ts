import { onlineIndexes } from '../../cypher/queries.gen.js';
import { model } from '../../graph/model.js';
import type { Store } from './store.js';

/** Indexes that slow a bulk load down: full-text and point. They are dropped before a large one and built after it. */
const names = [
  ...model.fullText.map(({ name }) => name),
  ...model.nodes.flatMap((node) =>
    (node.spatial ?? []).map((property) => `${node.label}_${property}`.toLowerCase()),
  ),
];

/** Statements that make the indexes. */
export const searchIndexes: readonly string[] = [
  ...model.nodes.flatMap((node) =>
    (node.spatial ?? []).map(
      (property) =>
        `CREATE POINT INDEX ${`${node.label}_${property}`.toLowerCase()} IF NOT EXISTS FOR (n:${node.label}) ON (n.${property})`,
    ),
  ),
  ...model.fullText.map(
    ({ name, label, properties, analyzer }) =>
      `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties
        .map((property) => `n.${property}`)
        .join(
          ', ',
        )}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: '${analyzer}', \`fulltext.eventually_consistent\`: false } }`,
  ),
];

export const dropSearchIndexes = async (store: Store): Promise<void> => {
  for (const name of names) await store.schema(`DROP INDEX ${name} IF EXISTS`);
};

/** Tells whether all indexes for search are there and answer. */
export const searchIndexesAnswer = async (store: Store): Promise<boolean> => {
  const answering = new Set((await store.run(onlineIndexes, {})).map(({ name }) => name));
  return names.every((name) => answering.has(name));
};

/** Builds what is missing of the full-text and point indexes, and waits until they answer. */
export const buildSearchIndexes = async (store: Store): Promise<void> => {
  if (await searchIndexesAnswer(store)) return;
  for (const statement of searchIndexes) await store.schema(statement);
  await store.schema('CALL db.awaitIndexes(600)');
};
