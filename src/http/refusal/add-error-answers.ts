import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Text } from '../../codes/language.js';
import { InputError } from '../../request/errors.js';
import { TooManyError } from '../limit/rates.js';
import { ForeignOriginError } from '../sign-in/session/require-own-origin.js';
import { SignInError } from '../sign-in/sign-in-error.js';
import { DeepBodyError } from './bounded-json.js';
import { methodsOfRoutes } from './methods-of-routes.js';
import type { Refusal } from './refusal.js';
import { refuse } from './refuse.js';

const notJson: Text = { en: 'The body is no JSON.', zh: '请求体不是JSON。' };
const sentences: Readonly<Record<string, Text>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    en: 'Content-Type must be application/json.',
    zh: '请求的Content-Type必须为application/json。',
  },
  FST_ERR_CTP_INVALID_JSON_BODY: notJson,
  FST_ERR_CTP_EMPTY_JSON_BODY: { en: 'The body is empty; JSON was expected.', zh: '请求体为空，应为JSON。' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    en: 'Content-Length is not the length of the body.',
    zh: 'Content-Length与请求体长度不符。',
  },
  FST_ERR_BAD_URL: {
    en: 'The address holds a percent-encoding that is none.',
    zh: '地址中含有无效的百分号编码。',
  },
  FST_ERR_MAX_PARAM_LENGTH: { en: 'A part of the address is too long.', zh: '地址中有一段过长。' },
};
const malformed: Text = { en: 'The request cannot be used.', zh: '请求无法使用。' };
const slow: Text = { en: 'The question took too long; ask for less.', zh: '查询超时，请缩小范围。' };
const slowChange: Text = {
  en: 'The change took too long and was given up; ask again with the same idempotencyKey: the answer tells what happened.',
  zh: '变更超时，已放弃；请用相同的idempotencyKey重试，答复会说明实际结果。',
};
const internal: Text = { en: 'Something failed inside.', zh: '内部错误。' };

const tooLarge = ({ routeOptions }: FastifyRequest): Text => {
  const megabytes = (routeOptions.bodyLimit ?? 0) / 1_000_000;
  return {
    en: `The request is larger than ${megabytes} MB; send less.`,
    zh: `请求超过${megabytes} MB，请缩小。`,
  };
};

const sentenceOf = (error: FastifyError, request: FastifyRequest): Text => {
  if (error instanceof DeepBodyError) return error.text;
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return tooLarge(request);
  return sentences[error.code] ?? (error instanceof SyntaxError ? notJson : malformed);
};

/** RFC 6750 §3: how to come in. */
const entryRefusal = ({ statusCode, code, text }: SignInError): Refusal => ({
  status: statusCode,
  code,
  text,
  headers: statusCode === 401 ? { 'www-authenticate': 'Bearer' } : { 'retry-after': '5' },
});

/** RFC 6585 §4: how long to wait. */
const refusalForNow = ({ statusCode, afterSeconds, text }: TooManyError): Refusal => ({
  status: statusCode,
  code: 'TOO_MANY_REQUESTS',
  text,
  headers: { 'retry-after': String(afterSeconds) },
});

/** A change that was given up is told apart from a question: whether it was made matters. */
const isChange = ({ body }: FastifyRequest): boolean =>
  /\bmutation\b/.test(String((body as { readonly query?: unknown } | null)?.query ?? ''));

/** An argument that cannot be used, of a route that asks for no context. */
const unusable = ({ argument, given, allowed }: InputError): Refusal => ({
  status: 400,
  code: 'INVALID_INPUT',
  text: {
    zh: `参数${argument}的值${given.zh}不可用；允许：${allowed.zh}`,
    en: `${argument} cannot be ${given.en}; allowed: ${allowed.en}`,
  },
});

const refusalOf = (error: FastifyError, request: FastifyRequest): Refusal => {
  if (error instanceof SignInError) return entryRefusal(error);
  if (error instanceof TooManyError) return refusalForNow(error);
  if (error instanceof InputError) return unusable(error);
  if (error instanceof ForeignOriginError) return { status: 403, code: 'FORBIDDEN', text: error.text };
  if (error.code === 'FST_ERR_HANDLER_TIMEOUT')
    return { status: error.statusCode ?? 503, code: 'TIMEOUT', text: isChange(request) ? slowChange : slow };
  const status = error.statusCode ?? 500;
  return status < 500
    ? { status, code: 'BAD_REQUEST', text: sentenceOf(error, request) }
    : { status, code: 'INTERNAL', text: internal };
};

const answerError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const refusal = refusalOf(error, request);
  // A client that has gone is no failure of the server.
  if (refusal.status >= 500 && !(error instanceof SignInError) && !reply.raw.destroyed)
    request.log.error({ err: error }, 'request failed');
  return refuse(reply, refusal);
};

/** Answers an address that the router cannot read; what it is called with has no types of its own. */
export const answerBadAddress = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void =>
  void answerError(error, request, reply);

const nothingThere = ({ method, url }: FastifyRequest): Refusal => {
  const asked = `${method} ${url.slice(0, 200)}`;
  return {
    status: 404,
    code: 'NOT_FOUND',
    text: { en: `Nothing is served at ${asked}.`, zh: `无此地址：${asked}。` },
  };
};

const otherMethod = ({ method }: FastifyRequest, allowed: readonly string[]): Refusal => ({
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  text: {
    en: `${method} is not taken here; allowed: ${allowed.join(', ')}.`,
    zh: `此地址不接受${method}；允许：${allowed.join('、')}。`,
  },
  headers: { allow: allowed.join(', ') },
});

/** QUERY without a type of its body: no route takes it, with or without. */
const isUntypedQuery = ({ code }: FastifyError): boolean => code === 'FST_ERR_ROUTE_MISSING_CONTENT_TYPE';

/** Adds the error answers: JSON with one clear sentence; an unexpected error says nothing of the inside. */
export const addErrorAnswers = (server: FastifyInstance): void => {
  const methodsAt = methodsOfRoutes(server);
  const answerNoRoute = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const allowed = methodsAt(request.url.split('?', 1)[0] ?? '').filter(
      (method) => method !== request.method,
    );
    // HEAD comes with a GET: alone it stands for a route whose pattern the address does not meet.
    const isOther = allowed.some((method) => method !== 'HEAD');
    return refuse(reply, isOther ? otherMethod(request, allowed) : nothingThere(request));
  };
  server.setNotFoundHandler(answerNoRoute);
  server.setErrorHandler<FastifyError>((error, request, reply) =>
    isUntypedQuery(error) ? answerNoRoute(request, reply) : answerError(error, request, reply),
  );
};
