import { dueOfCalendar } from '../../../../cypher/queries.gen.js';
import { policiesOfGraph } from '../../../facts/policy/document/policies-of-graph.js';
import type { RequestContext } from '../../../request/request-context.js';
import { feedIdOf } from './change-feed.js';
import { writeCalendar } from './write-calendar.js';

const maxDays = 5_000;

/** Calendar of what is due on the lists that its owner may see; undefined where the address leads nowhere. */
export const dueCalendar = async ({ store }: RequestContext, secret: string): Promise<string | undefined> => {
  const rows = await store.run(dueOfCalendar, { id: feedIdOf(secret), first: maxDays });
  if (rows.length === 0) return undefined;
  const days = rows.flatMap(({ target, listName, enterprise, nextStep, dueOn }) =>
    target === null || dueOn === null
      ? []
      : [
          {
            id: target,
            day: dueOn,
            summary: `${enterprise ?? ''}：${nextStep ?? '待办'}`,
            description: `名单：${listName ?? ''}`,
          },
        ],
  );
  return writeCalendar('链图 待办', days);
};

/** Calendar of the last days of the documents’ terms, as far as the texts state them. */
export const policyCalendar = async (context: RequestContext): Promise<string> => {
  const days = (await policiesOfGraph(context)).flatMap(({ code, title, number, validTo }) =>
    validTo === null
      ? []
      : [
          {
            id: code,
            day: validTo,
            summary: `${code}有效期至今日`,
            description: [title, number].filter(Boolean).join('，'),
          },
        ],
  );
  return writeCalendar('链图 政策期限', days);
};
