import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Member } from '../../request/member.js';
import type { RequestContext } from '../../request/request-context.js';
import type { CountMember } from '../limit/rates.js';
import { admit } from './admit.js';
import { requireOrganisation } from './require-organisation.js';
import type { SignIn } from './sign-in.js';

export interface ContextSource {
  readonly signIn: SignIn;
  readonly publicRead: boolean;
  readonly countMember: CountMember;
  readonly context: (request: FastifyRequest, viewer: Member | undefined) => Promise<RequestContext>;
}

/** Makes the context of a request, once its sender may come in. */
export const contextBy = (source: ContextSource) => {
  const memberOf = admit(source);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const context = await source.context(request, await memberOf(request, reply));
    await requireOrganisation(context);
    return context;
  };
};
