import { dueOfCalendar } from '../../../../cypher/queries.gen.js';
import { todayInChina } from '../../../codes/today.js';
import { deadlinesBetween } from '../../../facts/policy/deadline/deadlines-between.js';
import { yearsLater } from '../../../facts/policy/deadline/years-later.js';
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

/** Years before and after today that the calendar of policies holds. */
const yearsBefore = 1;
const yearsAfter = 5;

/** Calendar of the deadlines of documents, by the same reading as `policyDeadlines`, from last year to five years on. */
export const policyCalendar = async (context: RequestContext): Promise<string> => {
  const asOf = todayInChina();
  const span = { from: yearsLater(asOf, -yearsBefore), to: yearsLater(asOf, yearsAfter) };
  const policies = await policiesOfGraph(context);
  const deadlines = await deadlinesBetween(context, { ...span, place: undefined, asOf });
  const days = deadlines.map(({ id, day, policy: code, article, words }) => {
    const policy = policies.find((row) => row.code === code);
    return {
      ...{ id, day, summary: `${[code, article].filter(Boolean).join(' ')}：${words.zh}` },
      description: [policy?.title, policy?.number, words.en].filter(Boolean).join('，'),
    };
  });
  return writeCalendar('链图 政策期限', days);
};
