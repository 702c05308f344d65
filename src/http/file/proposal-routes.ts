import type { FastifyInstance } from 'fastify';
import { importSentDecisions } from '../../paper/proposal-file/import-sent-decisions.js';
import { proposalFile } from '../../paper/proposal-file/proposal-file.js';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';
import { send } from './sent.js';
import { sentFile } from './sent-file.js';
import { sentJson } from './sent-json.js';
import { sentOrRefusal } from './sent-or-refusal.js';
import { requireFile, takeFiles } from './take-files.js';

interface QueueRoute {
  Params: { readonly file: string };
  Querystring: { readonly chain?: string | readonly string[]; readonly minScore?: string };
}

interface DecisionsRoute {
  Querystring: { readonly apply?: string };
}

type ProposalSource = ContextSource & { readonly admission: Admission };

const ending = '.xlsx';
const atOnce = limitAtOnce(httpLimits.filesAtOnce);
const limitsBy = ({ admission }: ProposalSource) => ({
  exposeHeadRoute: false,
  onRequest: [waitForTurn(admission), atOnce],
  handlerTimeout: httpLimits.timeMs,
});

const addQueue = (server: FastifyInstance, routes: ProposalSource): void => {
  const contextOf = contextBy(routes);
  server.get<QueueRoute>('/proposals/:file', limitsBy(routes), async (request, reply) => {
    const { file } = request.params;
    if (!file.endsWith(ending)) return reply.callNotFound();
    const context = await contextOf(request, reply);
    const { chain, minScore } = request.query;
    const asked = {
      place: file.slice(0, -ending.length),
      chains: chain === undefined ? undefined : [chain].flat(),
      minScore,
    };
    const make = async () => sentFile(await proposalFile(context, asked), 'attachment');
    return send(reply, await sentOrRefusal(context, make));
  });
};

const addDecisions = (server: FastifyInstance, routes: ProposalSource): void => {
  const { enter, contextOf } = takeFiles(server, routes);
  const limits = limitsBy(routes);
  const options = { ...limits, onRequest: [...limits.onRequest, enter], bodyLimit: httpLimits.fileBytes };
  server.post<DecisionsRoute>('/proposals/import', options, async (request, reply) => {
    const context = contextOf(request);
    const { apply } = request.query;
    const make = async () =>
      sentJson(await importSentDecisions(context, { body: requireFile(request.body), apply }));
    return send(reply, await sentOrRefusal(context, make));
  });
};

/** Adds `/proposals/450300.xlsx`, the queue of a place to decide in a workbook, and `/proposals/import`, which takes it back. */
export const addProposalRoutes = async (server: FastifyInstance, routes: ProposalSource): Promise<void> => {
  addQueue(server, routes);
  await server.register(async (scope) => addDecisions(scope, routes));
};
