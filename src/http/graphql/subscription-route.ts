import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { createHandler, type Request } from 'graphql-sse';
import type { AskerNow, Subscribe } from '../../api/subscriptions.js';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import type { Refusal } from '../refusal/refusal.js';
import { refuse } from '../refusal/refuse.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';
import { SignInError } from '../sign-in/sign-in-error.js';

export interface SubscriptionRoute extends ContextSource {
  readonly subscribe: Subscribe;
  readonly admission: Admission;
}

type Stream = Request<{ readonly response: ServerResponse; readonly asker: AskerNow }>;

/** Resolves when the client has taken what was sent, or has gone: nothing piles up for one that does not read. */
const taken = async (response: ServerResponse): Promise<void> => {
  if (!response.writableNeedDrain) return;
  const either = new AbortController();
  await Promise.race(['drain', 'close'].map((event) => once(response, event, { signal: either.signal })));
  either.abort();
};

/** What is no subscription at all is refused before there is a stream. */
const notAsked = (status: number): Refusal => ({
  status,
  code: 'BAD_REQUEST',
  text: {
    en: 'A subscription is asked for by "query", a text, with "operationName" and "variables" where needed, as JSON.',
    zh: '订阅请求须为JSON：query为文本，按需附operationName与variables。',
  },
});

/** Inside a stream a refusal is an answer like any other. */
const asAnswer = (error: unknown): unknown =>
  error instanceof SignInError
    ? new GraphQLError(error.message, { extensions: { code: error.code } })
    : error;

/**
 * Adds subscriptions on `/graphql`, by the protocol of graphql-sse in its mode of a connection for each operation.
 */
export const addSubscriptionRoute = (
  server: FastifyInstance,
  { subscribe, admission, ...route }: SubscriptionRoute,
): void => {
  const contextNow = contextBy(route);
  const members = new WeakMap<FastifyRequest, string>();
  const letIn = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const { viewer } = await contextNow(request, reply);
    members.set(request, viewer ? `${viewer.organisation}|${viewer.id}` : request.ip);
  };
  const handle = createHandler<Stream['raw']>({
    authenticate: () => null,
    onSubscribe: ({ raw }, asked) => subscribe(asked as never, raw.asker),
    onNext: (_context, { raw }) => taken(raw.response),
  });

  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    constraints: { stream: 'yes' },
    onRequest: [waitForTurn(admission), limitAtOnce(httpLimits.streams)],
    preHandler: [letIn, limitAtOnce(httpLimits.streamsOfMember, (request) => members.get(request) ?? '')],
    handler: async (request, reply) => {
      const asker: AskerNow = async () =>
        reply.raw.destroyed
          ? undefined
          : contextNow(request, reply).catch((error) => {
              throw asAnswer(error);
            });
      const headers = { accept: 'text/event-stream', 'content-type': request.headers['content-type'] };
      const [body, { status, headers: sent }] = await handle({
        method: request.method,
        url: request.url,
        headers: { get: (name) => headers[name as keyof typeof headers] },
        body: request.body as Record<string, unknown> | null,
        raw: { response: reply.raw, asker },
        context: undefined,
      });
      const caching = { 'cache-control': 'no-store', 'x-accel-buffering': 'no' };
      if (status >= 400) return refuse(reply, notAsked(status));
      return reply
        .status(status)
        .headers({ ...sent, ...caching })
        .send(typeof body === 'object' && body !== null ? Readable.from(body) : body);
    },
  });
};
