import { refusalBody } from './refusal.js';

interface Body {
  readonly type: string;
  readonly body: object;
}

type Shape = (status: number, code: string, message: string) => Body;

const graphqlShape: Shape = (_status, code, message) => ({
  type: 'application/json; charset=utf-8',
  body: refusalBody(code, message),
});

/** RFC 9457, as OGC API asks for. */
const problemShape: Shape = (status, code, detail) => ({
  type: 'application/problem+json; charset=utf-8',
  body: { type: `urn:liantu:problem:${code}`, title: code, status, detail, code },
});

/** JSON-RPC 2.0, as the Model Context Protocol asks for: parse errors have a code of their own. */
const rpcShape: Shape = (status, code, message) => ({
  type: 'application/json; charset=utf-8',
  body: {
    jsonrpc: '2.0',
    id: null,
    error: { code: status === 400 ? -32_700 : -32_000, message, data: { code } },
  },
});

/** Door whose refusals have a shape of their own. */
const shapes: readonly (readonly [door: RegExp, shape: Shape])[] = [
  [/^\/ogc(\/|\?|$)/, problemShape],
  [/^\/mcp(\?|$)/, rpcShape],
];

/** Makes the body of a refusal in the form of the door that the address leads to. */
export const bodyOf = (url: string, ...refused: Parameters<Shape>): Body =>
  (shapes.find(([door]) => door.test(url))?.[1] ?? graphqlShape)(...refused);
