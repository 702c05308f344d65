import { exampleQuery } from '../api/example-query.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';
import type { OpenStore } from '../store/opening/opened-store.js';
import type { Progress } from '../store/progress.js';

/** Says where it serves, and what. */
export const announce = (progress: Progress, url: string, open: OpenStore, snapshot: Snapshot): void => {
  const { revision, enterprises, segments, chains, places } = snapshot;
  progress(
    `Graph at revision ${revision}: ${chains.codes.length} chains, ${segments.size} segments, ${enterprises.size} enterprises, ${places.size} places (${open.uri})`,
  );
  progress(`Serving at ${url}/graphql, console at ${url}/ 服务已启动`);
  progress(
    `Try: curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: exampleQuery(snapshot) })}'`,
  );
};

/** Says where it answers while the graph is still being opened. */
export const announceSnapshot = (progress: Progress, url: string): void =>
  progress(`Answering at ${url}/ from the snapshot, while Neo4j starts 已可查询，图数据库仍在启动`);
