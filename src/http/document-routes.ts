import type { FastifyInstance } from 'fastify';
import { type DocumentFile, exportList } from '../document/export-list.js';
import { formatOfEnding } from '../document/list-format.js';
import { type Crs, crsNames } from '../geo/crs.js';
import { answerOrProblem } from '../list/answer-or-problem.js';
import { InputError } from '../place/input-error.js';
import type { RequestContext } from '../place/request-context.js';
import { TooCostlyError } from '../place/too-costly-error.js';
import { limitAtOnce } from './limit-at-once.js';
import { httpLimits } from './limits.js';
import { refusal, type Sent, send } from './sent.js';
import { type ContextSource, contextBy } from './sign-in/context-by.js';

const statusOf: Readonly<Record<string, number>> = {
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  CONFLICT: 409,
};

const sentFile = ({ name, type, body }: DocumentFile): Sent => ({
  status: 200,
  headers: {
    'content-type': type,
    // RFC 6266: the name in Chinese is percent-encoded.
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)}`,
  },
  body,
});

/** The file; one sentence with 4xx where there is none to give. */
const fileOrRefusal = async (context: RequestContext, make: () => Promise<DocumentFile>): Promise<Sent> => {
  try {
    const made = await answerOrProblem(context, make);
    return 'body' in made ? sentFile(made) : refusal(statusOf[made.code] ?? 400, made.code, made.message);
  } catch (error) {
    if (error instanceof TooCostlyError) return refusal(400, 'QUERY_TOO_COSTLY', error.message);
    throw error;
  }
};

const requireCrs = (given: string): Crs => {
  const crs = crsNames.find((name) => name === given);
  if (crs === undefined) throw new InputError('crs', given, crsNames.join(', '));
  return crs;
};

interface ListExportRoute {
  Params: { readonly list: string; readonly ending: string };
  Querystring: { readonly crs?: string };
}

/** `/lists/…`: what `TargetList.exports` gives the addresses of. */
export const addDocumentRoutes = (server: FastifyInstance, routes: ContextSource): void => {
  const contextOf = contextBy(routes);
  const limits = {
    exposeHeadRoute: false,
    onRequest: limitAtOnce(httpLimits.filesAtOnce),
    handlerTimeout: httpLimits.timeMs,
  };
  server.get<ListExportRoute>('/lists/:list/export.:ending', limits, async (request, reply) => {
    const { list, ending } = request.params;
    const format = formatOfEnding(ending);
    if (format === undefined) return reply.callNotFound();
    const context = await contextOf(request, reply);
    const make = async () => exportList(context, list, format, requireCrs(request.query.crs ?? 'WGS84'));
    return send(reply, await fileOrRefusal(context, make));
  });
};
