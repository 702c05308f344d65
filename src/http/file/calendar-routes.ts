import type { FastifyInstance, FastifyReply } from 'fastify';
import { dueCalendar, policyCalendar } from '../../sharing/notice/calendar/calendar-of.js';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';

const policies = 'policies.ics';

const send = (reply: FastifyReply, text: string): FastifyReply =>
  reply.header('cache-control', 'private, no-store').type('text/calendar; charset=utf-8').send(text);

/** Adds `/calendars/policies.ics`, and `/calendars/SECRET.ics`, whose secret stands for its member’s sign-in. */
export const addCalendarRoutes = (
  server: FastifyInstance,
  routes: ContextSource & { readonly admission: Admission },
): void => {
  const contextOf = contextBy(routes);
  const ofSecret = contextBy({ ...routes, publicRead: true });
  const limits = {
    onRequest: [waitForTurn(routes.admission), limitAtOnce(httpLimits.filesAtOnce)],
    handlerTimeout: httpLimits.timeMs,
  };
  server.get<{ Params: { file: string } }>('/calendars/:file', limits, async (request, reply) => {
    const { file } = request.params;
    if (file === policies) return send(reply, await policyCalendar(await contextOf(request, reply)));
    const [, secret] = /^([\w-]{32})\.ics$/.exec(file) ?? [];
    const calendar = secret && (await dueCalendar(await ofSecret(request, reply), secret));
    return calendar ? send(reply, calendar) : reply.callNotFound();
  });
};
