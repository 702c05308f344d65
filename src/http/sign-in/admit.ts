import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Member } from '../../request/member/member.js';
import type { CountMember } from '../limit/rates.js';
import { carriesSession } from './session/session-cookie.js';
import type { SessionOf } from './session/session-of.js';
import type { SignIn } from './sign-in.js';
import { signInFirst } from './sign-in-error.js';

export interface Entrance {
  readonly signIn: SignIn;
  readonly sessionOf: SessionOf;
  readonly publicRead: boolean;
  /** Throws where a member asks too often. */
  readonly countMember: CountMember;
}

/**
 * Admits the sender of a request, by token or else by session, where they may come in at all. Answers to a member are kept by no cache on the way.
 */
export const admit =
  ({ signIn, sessionOf, publicRead, countMember }: Entrance) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<Member | undefined> => {
    const { authorization } = request.headers;
    if (authorization !== undefined || carriesSession(request)) reply.header('cache-control', 'no-store');
    const member = (await signIn(authorization)) ?? (await sessionOf(request, reply))?.member;
    if (member === undefined && !publicRead) throw signInFirst();
    if (member) await countMember(request, member);
    return member;
  };
