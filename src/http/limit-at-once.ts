import type { FastifyReply, FastifyRequest } from 'fastify';

type Hook = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** A hook that lets so many requests be worked on at once; one too many is told at once to come back in a second. */
export const limitAtOnce = (most: number): Hook => {
  let working = 0;
  return async (_request, reply) => {
    if (working >= most) {
      const message = `More than ${most} questions are being answered; ask again in a moment. 请求过多，请稍后重试。`;
      return reply
        .status(503)
        .header('retry-after', '1')
        .send({ errors: [{ message, extensions: { code: 'BUSY' } }] });
    }
    working += 1;
    // Closes however the request ends, also where the client goes away.
    reply.raw.once('close', () => {
      working -= 1;
    });
    return undefined;
  };
};
