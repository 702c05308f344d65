import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isOfGraph } from '../../api/answers-of-graph.js';
import type { GraphqlServer } from '../../api/apollo.js';
import { languageOf } from '../../api/context.js';
import { todayInChina } from '../../codes/today.js';
import type { RequestContext } from '../../request/request-context.js';
import { KeptValues } from '../../snapshot/keep/kept-values.js';
import { maxBytes } from '../../snapshot/keep/max-bytes.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';
import { carriesSession } from '../sign-in/session/session-cookie.js';

export interface GraphqlRoute extends ContextSource {
  readonly graphql: GraphqlServer;
  readonly snapshot: () => Snapshot;
  readonly admission: Admission;
}

interface Asked {
  readonly query?: unknown;
  readonly operationName?: unknown;
  readonly variables?: unknown;
}

/** Whole answer as it was sent. */
interface Answer {
  readonly contentType: string;
  readonly body: Buffer;
}

/** A larger answer is worked out again. */
const maxAnswerBytes = 2 ** 20;

/** Everything of a request that its answer depends on; undefined where it depends on who asks. */
const questionOf = (request: FastifyRequest): string | undefined => {
  const { method, body, headers } = request;
  if (method !== 'POST' || headers.authorization !== undefined || carriesSession(request)) return undefined;
  const { query, operationName, variables } = (body ?? {}) as Asked;
  if (typeof query !== 'string') return undefined;
  const language = languageOf(headers['accept-language']);
  return JSON.stringify([todayInChina(), language, headers.accept, operationName, variables, query]);
};

/** `/graphql`. An answer that is a function of the graph and the day alone is sent again while they stand. */
export const addGraphqlRoute = (server: FastifyInstance, route: GraphqlRoute): void => {
  const { graphql, snapshot } = route;
  const contextOf = contextBy(route);
  const answers = new KeptValues<Snapshot, string, Answer>({
    name: 'answers',
    maxBytes: maxBytes.answers,
  });
  const asked = new WeakMap<FastifyRequest, { readonly question?: string; context: RequestContext }>();

  const answerAgain = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const question = questionOf(request);
    const answer = question === undefined ? undefined : answers.get(snapshot(), question)?.value;
    if (answer) return reply.type(answer.contentType).send(answer.body);
    asked.set(request, { question, context: await contextOf(request, reply) });
    return undefined;
  };

  const remember = async (
    request: FastifyRequest,
    reply: FastifyReply,
    payload: unknown,
  ): Promise<unknown> => {
    if (typeof payload !== 'string') return payload;
    const body = Buffer.from(payload);
    const { question, context } = asked.get(request) ?? {};
    if (question === undefined || !context || body.length > maxAnswerBytes) return body;
    if (reply.statusCode !== 200 || !isOfGraph(context)) return body;
    answers.set(context.snapshot, question, { contentType: String(reply.getHeader('content-type')), body });
    return body;
  };

  const handler = fastifyApolloHandler(graphql, {
    context: async (request) => asked.get(request)?.context as RequestContext,
  });
  server.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handlerTimeout: httpLimits.timeMs,
    onRequest: [waitForTurn(route.admission), limitAtOnce(httpLimits.atOnce)],
    preHandler: answerAgain,
    onSend: remember,
    handler,
  });
};
