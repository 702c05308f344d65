import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../src/config/read-config.js';
import { openStore } from '../src/store/open-store.js';
import { openBenchDriver } from './analysis/graph.js';

/** Texts by which a thing is found. */
export interface Document {
  readonly key: number;
  readonly texts: readonly string[];
}

/** Neo4j’s full-text index over documents, with the analyser for Chinese. */
export interface FullText {
  /** Seconds until all stood in the index. */
  readonly seconds: number;
  /** The best documents for a query in Lucene’s language. */
  ask(query: string, limit: number): Promise<readonly { readonly key: number; readonly score: number }[]>;
  close(): Promise<void>;
}

const batch = 10_000;
const special = /[+\-&|!(){}[\]^"~*?:\\/]/g;

/** Writes a text so that Lucene takes it as words. */
export const asWords = (text: string): string => text.replace(special, ' ').trim();

/** Writes a text so that Lucene takes it as one phrase. */
export const asPhrase = (text: string): string => `"${asWords(text)}"`;

/** Indexes documents in a Neo4j of its own, removed when it is closed. */
export const openFullText = async (documents: readonly Document[]): Promise<FullText> => {
  const { jarsHome } = readConfig(process.env);
  mkdirSync(jarsHome, { recursive: true });
  const home = mkdtempSync(join(jarsHome, 'bench-full-text-'));
  const open = await openStore(readConfig({ LIANTU_HOME: home, LIANTU_JARS: jarsHome }), (line) =>
    console.error(`· ${line}`),
  );
  const driver = openBenchDriver(open);
  const begun = performance.now();
  for (let from = 0; from < documents.length; from += batch)
    await driver.executeQuery(
      'UNWIND $rows AS row CREATE (d:BenchDocument {key: row.key, a: row.texts[0], b: row.texts[1], c: row.texts[2]})',
      { rows: documents.slice(from, from + batch) },
    );
  await driver.executeQuery(
    `CREATE FULLTEXT INDEX benchDocuments FOR (d:BenchDocument) ON EACH [d.a, d.b, d.c]
     OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'cjk'}}`,
  );
  await driver.executeQuery('CALL db.awaitIndexes(1200)');
  return {
    seconds: (performance.now() - begun) / 1_000,
    ask: async (query, limit) => {
      const { records } = await driver.executeQuery(
        `CALL db.index.fulltext.queryNodes('benchDocuments', $query, {limit: toInteger($limit)}) YIELD node, score
         RETURN node.key AS key, score AS score`,
        { query, limit },
        { routing: 'READ' },
      );
      return records.map((record) => record.toObject() as { key: number; score: number });
    },
    close: async () => {
      await driver.close();
      await open.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
};
