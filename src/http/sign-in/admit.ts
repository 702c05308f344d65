import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Member } from '../../request/member.js';
import type { CountMember } from '../limit/rates.js';
import type { SignIn } from './sign-in.js';
import { signInFirst } from './sign-in-error.js';

interface Entrance {
  readonly signIn: SignIn;
  readonly publicRead: boolean;
  /** Throws where a member asks too often. */
  readonly countMember: CountMember;
}

/**
 * Admits the sender of a request where they may come in at all. Answers to a member are kept by no cache on the way.
 */
export const admit =
  ({ signIn, publicRead, countMember }: Entrance) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<Member | undefined> => {
    const { authorization } = request.headers;
    if (authorization !== undefined) reply.header('cache-control', 'no-store');
    const member = await signIn(authorization);
    if (member === undefined && !publicRead) throw signInFirst();
    if (member) await countMember(request, member);
    return member;
  };
