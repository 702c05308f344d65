import { sourceList } from '../../cypher/queries.gen.js';
import type { RequestContext } from '../request/request-context.js';
import { keptOnce } from '../snapshot/keep/kept-once.js';
import type { Snapshot } from '../snapshot/tables/snapshot.js';

/** Shown with every map: outlines are simplified public ones without a review number. */
const notApproved = '无审图号，仅供示意 Not an approved map; illustrative only';

const maxTitles = 5;

/** Maps show an attribution as HTML; a title is a stranger’s text. */
const plain = (title: string): string => title.replace(/[<>&"']/g, ' ').slice(0, 100);

const read = async (_snapshot: Snapshot, { store }: RequestContext): Promise<string> => {
  const titles = (await store.run(sourceList, {})).map(({ title, code }) => plain(title ?? code));
  const shown = [...new Set(titles)].slice(0, maxTitles);
  return [...shown, notApproved].join(' · ');
};

const attributions = keptOnce('attributions', read);

/** Where the data of a map come from, and what the map is not. */
export const attribution = async (context: RequestContext): Promise<string> =>
  attributions(context.snapshot, context);
