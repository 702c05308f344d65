import { sourceList } from '../../cypher/queries.gen.js';
import type { RequestContext } from '../request/request-context.js';
import { keptOnce } from '../snapshot/keep/kept-once.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';

/** Notice on every map: outlines are simplified public ones without a review number. */
const notApproved = '无审图号，仅供示意 Not an approved map; illustrative only';

const maxTitles = 5;

/** Strips markup from a title: maps show an attribution as HTML, and a title is a stranger’s text. */
const plain = (title: string): string => title.replace(/[<>&"']/g, ' ').slice(0, 100);

const read = async (_snapshot: Snapshot, { store }: RequestContext): Promise<string> => {
  const titles = (await store.run(sourceList, {})).map(({ title, code }) => plain(title ?? code));
  const shown = [...new Set(titles)].slice(0, maxTitles);
  return [...shown, notApproved].join(' · ');
};

const attributions = keptOnce('attributions', read);

/** Attribution of a map: the sources of its data, and the notice that it is not approved. */
export const attribution = async (context: RequestContext): Promise<string> =>
  attributions(context.snapshot, context);
