import type { FastifyInstance } from 'fastify';
import type { Text } from '../../codes/language.js';

/** Objects and lists in each other that a body may have; the deepest input, an area among conditions, has twelve. */
const maxDepth = 100;

/** Body that is refused before it is parsed: whatever walks it would run out of stack. */
export class DeepBodyError extends Error {
  readonly statusCode = 400;
  readonly text: Text = {
    en: `The body is nested more than ${maxDepth} deep.`,
    zh: `请求体嵌套超过${maxDepth}层。`,
  };
}

const [quote, backslash] = [0x22, 0x5c];
const opening = new Set([0x5b, 0x7b]);
const closing = new Set([0x5d, 0x7d]);

/** Position of the quote that ends a text; the end of the body where there is none. */
const endOfText = (body: string, from: number): number => {
  let at = from + 1;
  while (at < body.length && body.charCodeAt(at) !== quote) at += body.charCodeAt(at) === backslash ? 2 : 1;
  return at;
};

/** Reads every character once, whatever the body is. */
const requireFlat = (body: string): void => {
  let depth = 0;
  for (let at = 0; at < body.length; at++) {
    const character = body.charCodeAt(at);
    if (character === quote) at = endOfText(body, at);
    else if (opening.has(character)) depth += 1;
    else if (closing.has(character)) depth -= 1;
    if (depth > maxDepth) throw new DeepBodyError();
  }
};

/** Takes JSON as Fastify does, unless it is nested too deeply. */
export const takeBoundedJson = (server: FastifyInstance): void => {
  const parse = server.getDefaultJsonParser('error', 'error');
  server.removeContentTypeParser('application/json');
  server.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    try {
      requireFlat(body);
    } catch (error) {
      return done(error as Error);
    }
    return parse(request, body, done);
  });
};
