import type { FastifyInstance } from 'fastify';
import { answerOrProblem } from '../place/answer-or-problem.js';
import type { RequestContext } from '../place/request-context.js';
import { TooCostlyError } from '../place/too-costly-error.js';
import { limitAtOnce } from './limit-at-once.js';
import { httpLimits } from './limits.js';
import { ownRate, type Rates } from './rates.js';
import { refusal, type Sent, send } from './sent.js';
import { type ContextSource, contextBy } from './sign-in/context-by.js';
import { type TileAddress, tileAnswer, tileJsonAnswer } from './tile-answers.js';

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

/** `/tiles/…`: what `mapLayer` gives the addresses of. */
export const addTileRoutes = (
  server: FastifyInstance,
  routes: ContextSource & { readonly rates: Rates },
): void => {
  const contextOf = contextBy(routes);
  const limits = {
    onRequest: limitAtOnce(httpLimits.atOnce),
    handlerTimeout: httpLimits.timeMs,
    config: ownRate(routes.rates.tiles),
  };
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
