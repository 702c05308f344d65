import { oneByKey } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import { knownFirms } from './known-firms.js';
import { type PendingFirm, pendingKey } from './pending-firm.js';

const byFirm = oneByKey(
  async ({ store }, texts) => {
    const firms = texts.map((text) => JSON.parse(text) as PendingFirm);
    const known = await knownFirms(store, firms);
    return firms.map((firm, i) => ({ text: texts[i] ?? '', enterprise: known.get(pendingKey(firm)) }));
  },
  ({ text }) => text,
  ({ enterprise }) => enterprise,
);

/** Own id of the enterprise that a firm turns out to be; undefined where the graph does not know it. */
export const knownFirm = (context: RequestContext, firm: PendingFirm): Promise<string | undefined> =>
  context.loader(byFirm).load(JSON.stringify(firm));
