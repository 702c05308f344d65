import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../../refusal/refuse.js';
import type { Admission } from './admission.js';

const behind = {
  status: 503,
  code: 'BUSY',
  text: {
    en: 'The server does not keep up with what it is asked; ask again in a moment.',
    zh: '服务繁忙，请稍后重试。',
  },
  headers: { 'retry-after': '1' },
} as const;

/** Milliseconds until a request that is sent away is told so: clients that ask again at once are slowed down by it. */
const tellAfterMs = 500;

/** Makes a hook by which a request waits until the event loop has time for it, or is told to come back. */
export const waitForTurn =
  (admission: Admission) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const gone = (leave: () => void) => reply.raw.once('close', leave);
    if (await admission.enter(request.ip, request.raw.socket, gone)) return undefined;
    await pause(tellAfterMs);
    return refuse(reply, behind);
  };
