import type { FastifyInstance } from 'fastify';
import { todayInChina } from '../../codes/today.js';
import { type BriefFormat, briefFormats, makeBrief } from '../../paper/brief/make-brief.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';
import { etagOf, isKnown } from './conditional.js';
import { send } from './sent.js';
import { sentFile } from './sent-file.js';
import { sentOrRefusal } from './sent-or-refusal.js';

interface BriefRoute {
  Params: { readonly place: string; readonly file: string };
  Querystring: { readonly picture?: string };
}

interface BriefAddress {
  readonly place: string;
  readonly chain: string;
  readonly format: BriefFormat;
  readonly picture: boolean;
}

const addressOf = (
  { place, file }: BriefRoute['Params'],
  { picture }: BriefRoute['Querystring'],
): BriefAddress | undefined => {
  const format = briefFormats.find((format) => file.endsWith(`.${format}`));
  return format && { place, chain: file.slice(0, -format.length - 1), format, picture: picture === 'true' };
};

const briefAnswer = async (context: RequestContext, { place, chain, format, picture }: BriefAddress) => {
  const made = await makeBrief(context, place, chain, format, picture);
  return 'body' in made ? sentFile(made, format === 'html' ? 'inline' : 'attachment') : made;
};

/**
 * Adds `/briefs/450200/new-energy-vehicle.html`: a chain in a place on one printable page, or as a workbook;
 * `?picture=true` adds a sheet with the picture of the chain. It is a
 * function of the graph and the language, and sent again only where one of them is another.
 */
export const addBriefRoutes = (
  server: FastifyInstance,
  routes: ContextSource & { readonly admission: Admission },
): void => {
  const contextOf = contextBy(routes);
  const limits = {
    onRequest: [waitForTurn(routes.admission), limitAtOnce(httpLimits.filesAtOnce)],
    handlerTimeout: httpLimits.timeMs,
  };
  server.get<BriefRoute>('/briefs/:place/:file', limits, async (request, reply) => {
    const address = addressOf(request.params, request.query);
    if (!address) return reply.callNotFound();
    const context = await contextOf(request, reply);
    const { place, chain, format, picture } = address;
    const etag = etagOf(
      context.snapshot.revision,
      todayInChina(),
      'brief',
      place,
      chain,
      `${format} ${picture}`,
      context.language,
    );
    const caching = { 'cache-control': 'no-cache', vary: 'accept-language', etag };
    const sent = await sentOrRefusal(context, () => briefAnswer(context, address));
    if (sent.status !== 200) return send(reply, sent);
    if (isKnown(request.headers, etag)) return send(reply, { status: 304, headers: caching });
    return send(reply, { ...sent, headers: { ...sent.headers, ...caching } });
  });
};
