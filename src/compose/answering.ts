import { openTracing } from '../trace/open-tracing.js';
import { type AheadOfQuestions, warmthOf } from './ahead-of.js';
import { graphqlOf, listen, type Parts, serveOver } from './serve-over.js';

/** Server that answers from snapshots, whoever brings them. */
export interface Answering {
  /** Begins to take requests; gives the address. */
  listen(): Promise<string>;
  /** Reads and asks what first answers need; ends when nobody will be the first to ask. */
  warm(): Promise<void>;
  /** Answers what is in flight, and ends. */
  close(): Promise<void>;
  /** Sends the traces that are left. */
  closeTraces(): Promise<void>;
}

/** Makes the server; it does not listen yet. */
export const answering = async (
  given: Omit<Parts, 'tracing' | 'graphql' | 'warm'> & { readonly ahead: AheadOfQuestions | undefined },
): Promise<Answering> => {
  const { config, ahead } = given;
  const tracing = await openTracing(process.env);
  const graphql = graphqlOf(config);
  const warmth = warmthOf(given);
  const server = await serveOver({ ...given, tracing, graphql, warm: warmth.is });
  return {
    listen: () => listen(server, config),
    warm: () => warmth.begin(graphql.made()),
    close: async () => {
      ahead?.stop();
      await server.close();
    },
    closeTraces: async () => tracing?.close(),
  };
};
