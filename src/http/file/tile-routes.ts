import type { FastifyInstance } from 'fastify';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { TooCostlyError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import { ownRate, type Rates } from '../limit/rates.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';
import { refusal, type Sent, send } from './sent.js';
import { type TileAddress, tileAnswer, tileJsonAnswer } from './tile-answers.js';

/** Makes the answer, or one sentence with 4xx where the address cannot be used. */
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
  routes: ContextSource & { readonly rates: Rates; readonly admission: Admission },
): void => {
  const contextOf = contextBy(routes);
  const limits = {
    onRequest: [waitForTurn(routes.admission), limitAtOnce(httpLimits.atOnce)],
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
