import type { FastifyReply } from 'fastify';
import { refusalBody } from '../refusal/refusal.js';

/** Answer of a file route; the body is absent where there is none. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer | string;
}

/** One clear sentence in place of what was asked for. */
export const refusal = (status: number, code: string, message: string): Sent => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8' },
  body: JSON.stringify(refusalBody(code, message)),
});

/** Sends an answer; one to a member is kept by no cache on the way. */
export const send = (reply: FastifyReply, { status, headers, body }: Sent): FastifyReply => {
  const caching = reply.getHeader('cache-control');
  const vary = [headers.vary, reply.getHeader('vary')].filter(Boolean).join(', ');
  return reply
    .status(status)
    .headers({
      ...headers,
      ...(caching ? { 'cache-control': String(caching) } : {}),
      ...(vary ? { vary } : {}),
    })
    .send(body);
};
