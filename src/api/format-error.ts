import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Text } from '../codes/language.js';
import {
  InputError,
  NotSignedInError,
  RefusedError,
  TooCostlyError,
  UnknownName,
} from '../request/errors.js';
import { DiskFullError } from '../store/disk-full-error.js';
import { StoreError } from '../store/store-error.js';

export type LogError = (fact: {
  readonly id: string;
  readonly code: string;
  readonly error: unknown;
}) => void;

/** Codes under which the GraphQL layer itself refuses a request; their messages are for the client. */
const clientCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'PERSISTED_QUERY_NOT_FOUND',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_COSTLY',
  'UNAUTHENTICATED',
  'UNAVAILABLE',
]);

/** Names of the schema that are near to one that is not in it. */
const suggestion = / ?Did you mean .*\?/s;

const sentences: Readonly<Record<string, string>> = {
  UNAVAILABLE:
    'The graph store does not answer just now; try again in a moment. 图数据库暂不可用，请稍后重试。',
  TIMEOUT: 'The question took too long; ask for less. 查询超时，请缩小范围。',
  DISK_FULL: 'The disk of the graph is full. 图数据库所在磁盘已满。',
  INTERNAL: 'Something failed inside; the id stands in the log. 内部错误，可按编号查日志。',
};

/**
 * Tells whether GraphQL itself faults a request, and no error of this program stands behind it: a hash that does not
 * fit its query, null for an argument that must not be null. A null that a field of ours returned is no fault of the
 * client.
 */
const faultOfClient = (error: unknown): boolean =>
  error instanceof GraphQLError &&
  error.originalError === undefined &&
  [undefined, 'INTERNAL_SERVER_ERROR'].includes(error.extensions.code as string | undefined) &&
  !error.message.startsWith('Cannot return null');

/** Here the language of the request is not known: both. */
const bilingual = ({ zh, en }: Text): string => (zh === en ? en : `${en} ${zh}`);

const inChinese = ({ argument, given, allowed }: InputError): string =>
  `参数${argument}的值${given.zh.slice(0, 200)}不可用；允许：${allowed.zh}`;

const codeOf = (error: unknown): string => {
  if (error instanceof StoreError) return error.code in sentences ? error.code : 'INTERNAL';
  return 'INTERNAL';
};

const unexpected = (
  formatted: GraphQLFormattedError,
  error: unknown,
  log: LogError,
): GraphQLFormattedError => {
  const [id, code] = [randomUUID(), codeOf(error)];
  log({ id, code, error });
  const message = error instanceof DiskFullError ? bilingual(error.text) : sentences[code]!;
  return { message, path: formatted.path, extensions: { code, id } };
};

/**
 * Makes the error that a client is told. A bad argument: which, what was given, what is allowed. An unexpected error:
 * a code and an id that stands in the log; never a stack, a query’s text or a path.
 */
export const formatError =
  (log: LogError, introspection: boolean) =>
  (formatted: GraphQLFormattedError, raw: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(raw);
    if (error instanceof InputError) {
      const { argument } = error;
      const [given, allowed] = [bilingual(error.given), bilingual(error.allowed)];
      return {
        message: `${error.message} ${inChinese(error)}`,
        path: formatted.path,
        extensions: { code: 'BAD_USER_INPUT', argument, given: given.slice(0, 200), allowed },
      };
    }
    if (error instanceof UnknownName)
      return { message: bilingual(error.text), path: formatted.path, extensions: { code: 'BAD_USER_INPUT' } };
    if (error instanceof NotSignedInError)
      return { message: error.message, path: formatted.path, extensions: { code: 'UNAUTHENTICATED' } };
    if (error instanceof RefusedError)
      return {
        message: `${error.text.en} ${error.text.zh}`,
        path: formatted.path,
        extensions: { code: error.code },
      };
    if (error instanceof TooCostlyError) {
      const message = `The answer takes more than ${error.maxRows} rows; ask for less. 查询量过大，上限${error.maxRows}行。`;
      return { message, path: formatted.path, extensions: { code: 'QUERY_TOO_COSTLY' } };
    }
    const code = faultOfClient(error) ? 'BAD_USER_INPUT' : String(formatted.extensions?.code ?? '');
    if (!clientCodes.has(code)) return unexpected(formatted, error, log);
    return {
      message: introspection ? formatted.message : formatted.message.replace(suggestion, ''),
      locations: formatted.locations,
      path: formatted.path,
      extensions: { code },
    };
  };
