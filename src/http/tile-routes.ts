import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Member } from '../place/member.js';
import type { RequestContext } from '../place/request-context.js';
import { TooCostlyError } from '../place/too-costly-error.js';
import { answerOrProblem } from '../target/named-rows.js';
import { limitAtOnce } from './limit-at-once.js';
import { httpLimits } from './limits.js';
import { admit } from './sign-in/admit.js';
import { requireOrganisation } from './sign-in/require-organisation.js';
import type { SignIn } from './sign-in/sign-in.js';
import { type Sent, type TileAddress, tileAnswer, tileJsonAnswer } from './tile-answers.js';

const refusal = (status: number, code: string, message: string): Sent => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
});

/** The answer; one sentence with 4xx where the address cannot be used. */
const answerOrRefusal = async (context: RequestContext, make: () => Promise<Sent>): Promise<Sent> => {
  try {
    const made = await answerOrProblem(context, make);
    if ('status' in made) return made;
    return refusal(made.code === 'NOT_FOUND' ? 404 : 400, made.code, made.message);
  } catch (error) {
    if (error instanceof TooCostlyError) return refusal(400, 'QUERY_TOO_COSTLY', error.message);
    throw error;
  }
};

/** What a member is told is kept by no cache on the way. */
const send = (reply: FastifyReply, { status, headers, body }: Sent): FastifyReply => {
  const caching = reply.getHeader('cache-control');
  return reply
    .status(status)
    .headers({ ...headers, ...(caching ? { 'cache-control': String(caching) } : {}) })
    .send(body);
};

export interface TileRoutes {
  readonly signIn: SignIn;
  readonly publicRead: boolean;
  readonly context: (request: FastifyRequest, viewer: Member | undefined) => Promise<RequestContext>;
}

/** `/tiles/…`: what `mapLayer` gives the addresses of. */
export const addTileRoutes = (server: FastifyInstance, routes: TileRoutes): void => {
  const memberOf = admit(routes);
  const contextOf = async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const context = await routes.context(request, await memberOf(request, reply));
    await requireOrganisation(context);
    return context;
  };
  const limits = { onRequest: limitAtOnce(httpLimits.atOnce), handlerTimeout: httpLimits.timeMs };
  server.get<{ Params: { document: string } }>('/tiles/:document', limits, async (request, reply) => {
    const context = await contextOf(request, reply);
    const make = () => tileJsonAnswer(context, request.headers, request.params.document);
    return send(reply, await answerOrRefusal(context, make));
  });
  server.get<{ Params: TileAddress }>('/tiles/:selection/:z/:x/:y', limits, async (request, reply) => {
    const context = await contextOf(request, reply);
    const make = () => tileAnswer(context, request.headers, request.params);
    return send(reply, await answerOrRefusal(context, make));
  });
};
