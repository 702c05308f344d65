import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Member } from '../../request/member/member.js';
import type { RequestContext } from '../../request/request-context.js';
import { admit, type Entrance } from './admit.js';
import { requireOrganisation } from './require-organisation.js';

export interface ContextSource extends Entrance {
  readonly context: (
    request: FastifyRequest,
    viewer: Member | undefined,
    signal: AbortSignal,
  ) => Promise<RequestContext>;
}

/** Reason of every abort, made once: one made anew would note where it was made. */
const left = new Error('the answer has left, or nobody waits for it');

const signals = new WeakMap<FastifyReply, AbortSignal>();

/**
 * Signal that is aborted when the answer has left, be it a refusal for taking too long, or the client has gone: one a
 * reply, since a subscription makes a context for every answer of its stream.
 */
const answered = (reply: FastifyReply): AbortSignal => {
  const known = signals.get(reply);
  if (known) return known;
  const abort = new AbortController();
  reply.raw.once('close', () => abort.abort(left));
  signals.set(reply, abort.signal);
  return abort.signal;
};

/** Makes the context of a request, once its sender may come in. */
export const contextBy = (source: ContextSource) => {
  const memberOf = admit(source);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<RequestContext> => {
    const context = await source.context(request, await memberOf(request, reply), answered(reply));
    await requireOrganisation(context);
    return context;
  };
};
