import type { FastifyReply } from 'fastify';
import { languageAsked } from '../../api/language-asked.js';
import { type Refusal, refusalBody, said } from './refusal.js';

/** Answers a request with a refusal, in the language that its sender asks for. */
export const refuse = (reply: FastifyReply, { status, code, text, headers = {} }: Refusal): FastifyReply => {
  const asked = reply.request.headers;
  return reply
    .status(status)
    .headers({ ...headers, 'content-language': languageAsked(asked['accept-language']) ?? 'en, zh' })
    .type('application/json; charset=utf-8')
    .send(refusalBody(code, said(asked, text)));
};
