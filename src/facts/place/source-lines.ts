import { sourceList } from '../../../cypher/queries.gen.js';
import type { RequestContext } from '../../request/request-context.js';

/**
 * Reads what the graph was made from, a line each with the licence it states: each package, then the sources within it
 * that state their own.
 */
export const sourceLines = async ({ store }: RequestContext): Promise<string[]> =>
  (await store.run(sourceList, {})).flatMap(({ code, title, path, licence, version, contents }) => [
    [title ?? code, version, path, licence].filter((part) => part).join(' · '),
    ...contents,
  ]);
