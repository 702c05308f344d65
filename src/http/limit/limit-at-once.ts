import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../refusal/refuse.js';

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
type KeyOf = (request: FastifyRequest) => string;

const everybody: KeyOf = () => '';

/**
 * Makes a hook that bounds the requests worked on at once, by everybody together or each by its key; a request too
 * many is told at once to come back in a second.
 */
export const limitAtOnce = (most: number, keyOf = everybody): Hook => {
  const working = new Map<string, number>();
  const add = (key: string, change: number): void => {
    const left = (working.get(key) ?? 0) + change;
    if (left > 0) working.set(key, left);
    else working.delete(key);
  };
  return async (request, reply) => {
    const key = keyOf(request);
    if ((working.get(key) ?? 0) >= most) {
      const text = {
        en: `More than ${most} questions are being answered; ask again in a moment.`,
        zh: `正在处理的请求超过${most}个，请稍后重试。`,
      };
      return refuse(reply, { status: 503, code: 'BUSY', text, headers: { 'retry-after': '1' } });
    }
    add(key, 1);
    // Closes however the request ends, also where the client goes away.
    reply.raw.once('close', () => add(key, -1));
    return undefined;
  };
};
