import type { FastifyInstance } from 'fastify';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import { ownRate, type Rates } from '../limit/rates.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';
import { send } from './sent.js';
import { sentOrRefusal } from './sent-or-refusal.js';
import { type TileAddress, tileAnswer, tileJsonAnswer } from './tile-answers.js';

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
    return send(reply, await sentOrRefusal(context, make));
  });
  server.get<{ Params: TileAddress }>('/tiles/:selection/:z/:x/:y', limits, async (request, reply) => {
    const context = await contextOf(request, reply);
    const make = () => tileAnswer(context, request.headers, request.params);
    return send(reply, await sentOrRefusal(context, make));
  });
};
