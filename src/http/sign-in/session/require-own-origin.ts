import type { FastifyRequest } from 'fastify';
import type { Text } from '../../../codes/language.js';

/** What acts in the name of a session comes from a page of this server. */
export class ForeignOriginError extends Error {
  readonly statusCode = 403;
  readonly text: Text = {
    en: 'With a session, a change is taken from a page of this server alone (header Origin).',
    zh: '使用会话时，只接受本服务页面发出的更改（Origin请求头）。',
  };
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

const isRead = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** Requires that a request which may change something names this server as its origin. Throws {@link ForeignOriginError}. */
export const requireOwnOrigin = (request: FastifyRequest, address: string): void => {
  if (isRead(request)) return;
  const { origin } = request.headers;
  const host = origin === undefined ? undefined : hostOf(origin);
  if (host !== undefined && (host === request.host || host === hostOf(address))) return;
  throw new ForeignOriginError();
};
