import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { InputError } from '../../request/errors.js';
import type { RequestContext } from '../../request/request-context.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';
import { signInFirst } from '../sign-in/sign-in-error.js';

/** What a route needs that takes a file from a signed-in member. */
export interface FileTaking {
  /** Refuses who is not signed in, before the file is taken in. */
  readonly enter: (request: FastifyRequest, reply: FastifyReply) => Promise<void>;
  readonly contextOf: (request: FastifyRequest) => RequestContext;
}

/** Takes a body of any content type as a file, for all routes of a scope. */
export const takeFiles = (scope: FastifyInstance, source: ContextSource): FileTaking => {
  const contextOf = contextBy(source);
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', { parseAs: 'buffer' }, async (_request: unknown, body: unknown) => body);
  return {
    enter: async (request, reply) => {
      const context = await contextOf(request, reply);
      if (!context.viewer) throw signInFirst();
      contexts.set(request, context);
    },
    contextOf: (request) => contexts.get(request)!,
  };
};

/** Throws InputError where nothing was sent. */
export const requireFile = (body: unknown): Buffer => {
  if (Buffer.isBuffer(body) && body.length > 0) return body;
  throw new InputError(
    'file',
    { zh: '未给出', en: 'nothing' },
    { zh: '请求正文为XLSX或CSV文件', en: 'an XLSX or CSV file as the body of the request' },
  );
};
