import { readConfig } from '../config/read-config.js';
import { bringsRegions } from '../intake/dataset/brings-regions.js';
import { checkOffline, type OfflineCheck } from '../intake/dataset/check-offline.js';
import type { ImportOptions } from '../intake/dataset/import-sources.js';
import { hasStore } from '../store/managed/check/store-seal.js';
import { layoutOf } from '../store/managed/layout.js';
import { runningState } from '../store/managed/server-state.js';
import { sayOn } from './say.js';

const say = sayOn(process.stderr);

/**
 * Checks files without starting a graph, where none runs and none needs to: what they name stands in them or in the
 * shipped data. Undefined where the graph is to be asked.
 */
export const checkWithoutGraph = async (
  paths: readonly string[],
  options: ImportOptions,
): Promise<OfflineCheck | undefined> => {
  const { neo4j, home, jarsHome, seed } = readConfig(process.env);
  const layout = layoutOf(home, jarsHome);
  if (neo4j || runningState(layout)) return undefined;
  const checked = await checkOffline(
    paths,
    (await bringsRegions(paths, options.kind)) ? 'none' : seed,
    options,
  );
  if (!hasStore(layout)) return checked;
  if (checked.asksGraph) return undefined;
  say(
    'No graph runs: checked against the shipped data; --graph asks the graph 图谱未运行，按随附数据检查；--graph 查询图谱',
  );
  return checked;
};
