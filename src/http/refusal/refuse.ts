import type { FastifyReply } from 'fastify';
import { languageAsked } from '../../api/language-asked.js';
import { bodyOf } from './body-of.js';
import { type Refusal, said } from './refusal.js';

/** Answers a request with a refusal, in the language that its sender asks for and the form of its door. */
export const refuse = (reply: FastifyReply, { status, code, text, headers = {} }: Refusal): FastifyReply => {
  const { headers: asked, url } = reply.request;
  const { type, body } = bodyOf(url, status, code, said(asked, text));
  return reply
    .status(status)
    .headers({ ...headers, 'content-language': languageAsked(asked['accept-language']) ?? 'en, zh' })
    .type(type)
    .send(body);
};
