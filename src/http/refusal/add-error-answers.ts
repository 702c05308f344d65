import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { TooManyError } from './limit/rates.js';
import { SignInError } from './sign-in/sign-in-error.js';

const sentences: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'Content-Type must be application/json. 请求的 Content-Type 必须为 application/json。',
  FST_ERR_CTP_INVALID_JSON_BODY: 'The body is no JSON. 请求体不是 JSON。',
  FST_ERR_HANDLER_TIMEOUT: 'The question took too long; ask for less. 查询超时，请缩小范围。',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'The body is empty; JSON was expected. 请求体为空。',
};

const body = (code: string, message: string) => ({ errors: [{ message, extensions: { code } }] });

const tooLarge = ({ routeOptions }: FastifyRequest): string => {
  const megabytes = (routeOptions.bodyLimit ?? 0) / 1_000_000;
  return `The request is larger than ${megabytes} MB; send less. 请求超过 ${megabytes} MB。`;
};

const sentenceOf = (error: FastifyError, request: FastifyRequest): string => {
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge(request);
  if (error instanceof SyntaxError) return sentences.FST_ERR_CTP_INVALID_JSON_BODY as string;
  return sentences[error.code] ?? error.message;
};

/** RFC 6750 §3: how to come in. */
const refuseEntry = (reply: FastifyReply, { statusCode, code, message }: SignInError): FastifyReply => {
  const header = statusCode === 401 ? 'www-authenticate' : 'retry-after';
  return reply
    .status(statusCode)
    .header(header, statusCode === 401 ? 'Bearer' : '5')
    .send(body(code, message));
};

/** RFC 6585 §4: how long to wait. */
const refuseForNow = (
  reply: FastifyReply,
  { statusCode, afterSeconds, message }: TooManyError,
): FastifyReply =>
  reply
    .status(statusCode)
    .header('retry-after', String(afterSeconds))
    .send(body('TOO_MANY_REQUESTS', message));

/** Adds the error answers: JSON with one clear sentence; an unexpected error says nothing of the inside. */
export const addErrorAnswers = (server: FastifyInstance): void => {
  server.setErrorHandler<FastifyError>((error, request, reply) => {
    if (error instanceof SignInError) return refuseEntry(reply, error);
    if (error instanceof TooManyError) return refuseForNow(reply, error);
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    const isExpected = status < 500 || error.code in sentences;
    return reply
      .status(status)
      .send(
        isExpected
          ? body(status < 500 ? 'BAD_REQUEST' : 'TIMEOUT', sentenceOf(error, request))
          : body('INTERNAL', 'Something failed inside. 内部错误。'),
      );
  });
  server.setNotFoundHandler((request, reply) =>
    reply
      .status(404)
      .send(
        body('NOT_FOUND', `Nothing is served at ${request.method} ${request.url.slice(0, 200)}. 无此地址。`),
      ),
  );
};
