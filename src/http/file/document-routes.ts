import type { FastifyInstance } from 'fastify';
import { type Crs, crsNames } from '../../geo/crs.js';
import { exportList } from '../../paper/list-file/export-list.js';
import { importList } from '../../paper/list-file/import/import-list.js';
import { formatOfEnding } from '../../paper/list-file/list-format.js';
import { InputError } from '../../request/errors.js';
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

const requireCrs = (given: string): Crs => {
  const crs = crsNames.find((name) => name === given);
  if (crs === undefined) throw new InputError('crs', String(given), crsNames.join(', '));
  return crs;
};

interface ExportRoute {
  Params: { readonly list: string; readonly ending: string };
  Querystring: { readonly crs?: string };
}

interface ImportRoute {
  Params: { readonly list: string };
  Querystring: { readonly apply?: string };
}

type DocumentSource = ContextSource & { readonly admission: Admission };

const fileAtOnce = limitAtOnce(httpLimits.filesAtOnce);
const limitsBy = ({ admission }: DocumentSource) => ({
  exposeHeadRoute: false,
  onRequest: [waitForTurn(admission), fileAtOnce],
  handlerTimeout: httpLimits.timeMs,
});

const addExport = (server: FastifyInstance, routes: DocumentSource): void => {
  const contextOf = contextBy(routes);
  server.get<ExportRoute>('/lists/:list/export.:ending', limitsBy(routes), async (request, reply) => {
    const { list, ending } = request.params;
    const format = formatOfEnding(ending);
    if (format === undefined) return reply.callNotFound();
    const context = await contextOf(request, reply);
    const make = async () =>
      sentFile(
        await exportList(context, list, format, requireCrs(request.query.crs ?? 'WGS84')),
        'attachment',
      );
    return send(reply, await sentOrRefusal(context, make));
  });
};

const addImport = (server: FastifyInstance, routes: DocumentSource): void => {
  const { enter, contextOf } = takeFiles(server, routes);
  const limits = limitsBy(routes);
  const options = { ...limits, onRequest: [...limits.onRequest, enter], bodyLimit: httpLimits.fileBytes };
  server.post<ImportRoute>('/lists/:list/import', options, async (request, reply) => {
    const context = contextOf(request);
    const { apply } = request.query;
    const make = async () => {
      const body = requireFile(request.body);
      return sentJson(await importList(context, { list: request.params.list, body, apply }));
    };
    return send(reply, await sentOrRefusal(context, make));
  });
};

/** `/lists/…`: what `TargetList.exports` and `importUrl` give the addresses of. */
export const addDocumentRoutes = async (server: FastifyInstance, routes: DocumentSource): Promise<void> => {
  addExport(server, routes);
  // Its own scope: here any content type is a file, elsewhere JSON alone is taken.
  await server.register(async (scope) => addImport(scope, routes));
};
