import type { FastifyReply, FastifyRequest } from 'fastify';
import { revocationsOf } from '../revocations.js';
import { unauthenticated } from '../sign-in-error.js';
import { requireOwnOrigin } from './require-own-origin.js';
import { sessionCookieOf, takeSession } from './session-cookie.js';
import { readSession, type Session } from './session-token.js';

/** Finds the session of a request; undefined where it carries none. Throws {@link SignInError} for one that is over. */
export type SessionOf = (request: FastifyRequest, reply: FastifyReply) => Promise<Session | undefined>;

/** Makes the look-up of sessions of a home; a browser is told to forget one that is over. */
export const sessionsOf = (
  home: string,
  addressOf: (request: FastifyRequest) => string,
  tell: (message: string) => void,
): SessionOf => {
  const isRevoked = revocationsOf(home, tell);
  return async (request, reply) => {
    const token = sessionCookieOf(request);
    if (token === undefined) return undefined;
    const session = await readSession(home, token, isRevoked);
    if (session) {
      requireOwnOrigin(request, addressOf(request));
      return session;
    }
    takeSession(reply, addressOf(request));
    throw unauthenticated({ en: 'The session is over; sign in again.', zh: '会话已结束，请重新登录。' });
  };
};
