import { createHash, randomBytes } from 'node:crypto';
import { createCalendarFeed, deleteCalendarFeed } from '../../../../cypher/queries.gen.js';
import { requireMember } from '../../../request/member/require-member.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { CalendarFeed, RevokedCalendarFeed } from './calendar.type.js';

/** Id of a feed in the graph, which holds no secret. */
export const feedIdOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Makes a private calendar address for the member; the one before leads nowhere from now on. */
export const makeFeed = async (context: RequestContext): Promise<CalendarFeed> => {
  const { id: member, organisation } = requireMember(context);
  const secret = randomBytes(24).toString('base64url');
  const at = new Date().toISOString();
  await context.store.run(createCalendarFeed, { id: feedIdOf(secret), organisation, member, at });
  return { __typename: 'CalendarFeed', url: `${context.publicUrl}/calendars/${secret}.ics` };
};

/** Makes the member’s calendar address lead nowhere. */
export const revokeFeed = async (context: RequestContext): Promise<RevokedCalendarFeed> => {
  const { id: member, organisation } = requireMember(context);
  const [row] = await context.store.run(deleteCalendarFeed, { organisation, member });
  return { __typename: 'RevokedCalendarFeed', count: row?.count ?? 0 };
};
