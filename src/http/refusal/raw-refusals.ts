import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { languageAsked } from '../../api/language-asked.js';
import type { Text } from '../../codes/language.js';
import { refusalBody, said } from './refusal.js';

interface RawRefusal {
  readonly line: string;
  readonly code: string;
  readonly text: Text;
}

const notHttp: RawRefusal = {
  line: '400 Bad Request',
  code: 'BAD_REQUEST',
  text: { en: 'What was sent is no request of HTTP/1.1.', zh: '收到的不是有效的HTTP/1.1请求。' },
};
const ofErrors: Readonly<Record<string, RawRefusal>> = {
  HPE_HEADER_OVERFLOW: {
    line: '431 Request Header Fields Too Large',
    code: 'HEADERS_TOO_LARGE',
    text: {
      en: 'Address and headers are larger than 16 kB; send less, or send the query by POST.',
      zh: '地址与请求头超过16 kB，请缩短或改用POST。',
    },
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    line: '408 Request Timeout',
    code: 'TIMEOUT',
    text: { en: 'The request did not arrive in time.', zh: '请求未能及时发送完毕。' },
  },
};
const expectation: RawRefusal = {
  line: '417 Expectation Failed',
  code: 'BAD_REQUEST',
  text: { en: 'Expect may only be "100-continue".', zh: 'Expect头只能是100-continue。' },
};

const headersOf = (body: string, language: string): Readonly<Record<string, string>> => ({
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Language': language,
  'Content-Length': String(Buffer.byteLength(body)),
  Connection: 'close',
});

/** Answers on the connection itself what could not be read as a request, so that there is no language asked for. */
const refuseOnSocket = (error: NodeJS.ErrnoException, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const { line, code, text } = ofErrors[error.code ?? ''] ?? notHttp;
  const body = JSON.stringify(refusalBody(code, said({}, text)));
  const headers = Object.entries(headersOf(body, 'en, zh')).map(([name, value]) => `${name}: ${value}`);
  socket.end(`HTTP/1.1 ${line}\r\n${headers.join('\r\n')}\r\n\r\n${body}`);
};

const refuseExpectation = ({ headers }: IncomingMessage, response: ServerResponse): void => {
  const body = JSON.stringify(refusalBody(expectation.code, said(headers, expectation.text)));
  const language = languageAsked(headers['accept-language']) ?? 'en, zh';
  response.writeHead(Number.parseInt(expectation.line, 10), headersOf(body, language)).end(body);
};

/** Refuses what Node refuses before there is a request: not HTTP, headers too large, too slow, an unknown Expect. */
export const addRawRefusals = ({ server }: FastifyInstance): void => {
  server.removeAllListeners('clientError');
  server.on('clientError', refuseOnSocket);
  server.on('checkExpectation', refuseExpectation);
};
