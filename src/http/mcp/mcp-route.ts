import { WebStandardStreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphqlServer } from '../../api/apollo.js';
import { askGraphql } from '../../api/ask-graphql.js';
import { mcpServer } from '../../mcp/mcp-server.js';
import type { RequestContext } from '../../request/request-context.js';
import type { Admission } from '../limit/admission/admission.js';
import { waitForTurn } from '../limit/admission/wait-for-turn.js';
import { limitAtOnce } from '../limit/limit-at-once.js';
import { httpLimits } from '../limit/limits.js';
import { refuse } from '../refusal/refuse.js';
import { type ContextSource, contextBy } from '../sign-in/context-by.js';
import { otherOrigin } from './other-origin.js';

interface McpRoute extends ContextSource {
  readonly graphql: GraphqlServer;
  readonly admission: Admission;
  readonly corsOrigins: readonly string[];
}

const headersOf = ({ headers }: FastifyRequest): Headers => {
  const entries = Object.entries(headers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return new Headers(entries);
};

/** Answers one message, or a batch, by a server of its own: nothing is kept between requests. */
const answer = async (
  context: RequestContext,
  graphql: GraphqlServer,
  request: FastifyRequest,
): Promise<Response> => {
  const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
  const server = mcpServer({
    language: context.language,
    isMember: context.viewer !== undefined,
    ask: (query, operationName, variables) =>
      askGraphql(graphql, context, { query, operationName, variables }),
  });
  await server.connect(transport);
  const asked = new Request(`${context.publicUrl}/mcp`, { method: 'POST', headers: headersOf(request) });
  try {
    return await transport.handleRequest(asked, { parsedBody: request.body });
  } finally {
    await server.close();
  }
};

const send = async (reply: FastifyReply, response: Response): Promise<FastifyReply> => {
  const text = await response.text();
  const type = response.headers.get('content-type');
  if (type) reply.type(type);
  return reply.status(response.status).send(text);
};

/** Adds `/mcp`: the Model Context Protocol over Streamable HTTP, without sessions. */
export const addMcpRoute = (server: FastifyInstance, route: McpRoute): void => {
  const contextOf = contextBy(route);
  const limits = {
    onRequest: [waitForTurn(route.admission), limitAtOnce(httpLimits.atOnce)],
    handlerTimeout: httpLimits.timeMs,
  };
  server.post('/mcp', limits, async (request, reply) => {
    const context = await contextOf(request, reply);
    const refusal = otherOrigin(request, context.publicUrl, route.corsOrigins);
    if (refusal) return refuse(reply, refusal);
    return send(reply, await answer(context, route.graphql, request));
  });
};
