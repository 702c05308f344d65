import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { todayInChina } from '../../codes/today.js';
import type { Collection } from '../../ogc/collection/collection.js';
import { collections } from '../../ogc/collection/collections.js';
import { itemPage } from '../../ogc/items/item-page.js';
import { itemsPage } from '../../ogc/items/items-page.js';
import { asHtml } from '../../ogc/page/as-html.js';
import { collectionPage, collectionsPage } from '../../ogc/page/collection-page.js';
import { conformance } from '../../ogc/page/conformance.js';
import { landingPage } from '../../ogc/page/landing-page.js';
import { mediaTypes } from '../../ogc/page/link.js';
import type { OgcAnswer } from '../../ogc/page/ogc-answer.js';
import { openApi } from '../../ogc/page/open-api.js';
import { type Parameters, requireNames } from '../../ogc/query/require-names.js';
import type { RequestContext } from '../../request/request-context.js';
import { etagOf, isKnown } from '../file/conditional.js';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import { ownRate, type Rates } from '../limit/rates.js';
import { refuse } from '../refusal/refuse.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';
import { refusalOf } from './refusal-of.js';
import { wantsHtml } from './wants-html.js';

interface Route {
  Params: { readonly collection: string; readonly feature: string };
  Querystring: Parameters;
}

type Make = (
  context: RequestContext,
  request: FastifyRequest<Route>,
  collection: Collection,
) => Promise<OgcAnswer> | OgcAnswer;

const sendAnswer = (
  request: FastifyRequest<Route>,
  reply: FastifyReply,
  { type, headers = {}, body }: OgcAnswer,
): FastifyReply => {
  reply.headers(headers);
  if (Symbol.asyncIterator in body) return reply.type(type).send(Readable.from(body));
  if (type === mediaTypes.json && wantsHtml(request.headers, request.query))
    return reply.type('text/html; charset=utf-8').send(asHtml(body));
  return reply.type(type).send(JSON.stringify(body));
};

/** Pages whose addresses take no parameter but the format. */
const pages: Readonly<Record<string, Make>> = {
  '/ogc': landingPage,
  '/ogc/': landingPage,
  '/ogc/conformance': () => conformance,
  '/ogc/api': openApi,
  '/ogc/collections': collectionsPage,
  '/ogc/collections/:collection': (context, _request, collection) => collectionPage(context, collection),
};

const checked =
  (page: Make): Make =>
  (context, request, collection) => {
    requireNames(request.query, ['f'], ['json', 'html']);
    return page(context, request, collection);
  };

const makers: Readonly<Record<string, Make>> = {
  ...Object.fromEntries(Object.entries(pages).map(([path, page]) => [path, checked(page)])),
  '/ogc/collections/:collection/items': (context, { query }, collection) =>
    itemsPage(context, collection, query),
  '/ogc/collections/:collection/items/:feature': (context, { query, params }, collection) =>
    itemPage(context, collection, params.feature, query),
};

const tagOf = (
  { language, snapshot, publicUrl }: RequestContext,
  { url, headers, query }: FastifyRequest<Route>,
) => etagOf(snapshot.revision, todayInChina(), language, publicUrl, url, String(wantsHtml(headers, query)));

const answer = async (
  context: RequestContext,
  request: FastifyRequest<Route>,
  reply: FastifyReply,
  make: () => Promise<OgcAnswer> | OgcAnswer,
): Promise<FastifyReply> => {
  const etag = tagOf(context, request);
  reply.headers({ etag, 'cache-control': 'no-cache', vary: 'accept, accept-language' });
  try {
    if (isKnown(request.headers, etag)) return reply.status(304).send();
    return sendAnswer(request, reply, await make());
  } catch (error) {
    return refuse(reply.removeHeader('etag'), await refusalOf(context, error));
  }
};

/** Adds OGC API Features at `/ogc`: layers that geographic software connects to by itself. */
export const addOgcRoutes = (
  server: FastifyInstance,
  routes: ContextSource & { readonly rates: Rates; readonly admission: Admission },
): void => {
  const contextOf = contextBy(routes);
  const limits = {
    onRequest: [waitForTurn(routes.admission), limitAtOnce(httpLimits.atOnce)],
    handlerTimeout: httpLimits.timeMs,
    config: ownRate(routes.rates.tiles),
  };
  for (const [path, make] of Object.entries(makers))
    server.get<Route>(path, limits, async (request, reply) => {
      const collection = collections.find(({ id }) => id === request.params.collection);
      if (path.includes(':collection') && !collection) return reply.callNotFound();
      const context = await contextOf(request, reply);
      return answer(context, request, reply, () => make(context, request, collection!));
    });
};
