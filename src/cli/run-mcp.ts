import 'reflect-metadata';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { apolloServer, type GraphqlServer } from '../api/apollo.js';
import { askGraphql } from '../api/ask-graphql.js';
import { requestContext } from '../api/context.js';
import type { Language } from '../codes/language.js';
import type { Config } from '../config/config.js';
import { groupMeaningsOf } from '../http/sign-in/group-meanings-of.js';
import { signInBy } from '../http/sign-in/sign-in.js';
import { SignInError } from '../http/sign-in/sign-in-error.js';
import { mcpServer } from '../mcp/mcp-server.js';
import type { Member } from '../request/member/member.js';
import { holdSnapshot } from '../snapshot/snapshot-holder.js';
import type { Progress } from '../store/progress.js';
import type { Store } from '../store/store.js';
import { UnusableError } from '../store/unusable-error.js';
import { languageOfCommand } from './language.js';
import { withStore } from './with-store.js';

const memberOf = async (
  store: Store,
  config: Config,
  token: string | undefined,
  say: Progress,
): Promise<Member | undefined> => {
  const signIn = signInBy(config, groupMeaningsOf(store), (error) => say(String(error)), say);
  try {
    return await signIn(token === undefined ? undefined : `Bearer ${token}`);
  } catch (error) {
    if (error instanceof SignInError) throw new UnusableError(`--token: ${error.text.en} ${error.text.zh}`);
    throw error;
  }
};

const openGraphql = async (say: Progress): Promise<GraphqlServer> => {
  const log = ({ id, code, error }: { id: string; code: string; error: unknown }) =>
    say(`unexpected failure ${id} ${code}: ${String(error)}`);
  const graphql = apolloServer({ log, introspection: false });
  await graphql.start();
  return graphql;
};

/** Ends when the assistant closes its end. */
const closed = (): Promise<void> =>
  new Promise((resolve) => {
    process.stdin.once('end', resolve);
    process.stdin.once('close', resolve);
  });

const serve = async (
  store: Store,
  language: Language,
  viewer: Member | undefined,
  say: Progress,
): Promise<void> => {
  const snapshots = await holdSnapshot(store, { onError: (error) => say(String(error)) });
  const graphql = await openGraphql(say);
  const server = mcpServer({
    language,
    isMember: viewer !== undefined,
    ask: (query, operationName, variables) => {
      const context = requestContext({
        store,
        snapshot: snapshots.current(),
        language,
        publicUrl: '',
        viewer,
      });
      return askGraphql(graphql, context, { query, operationName, variables });
    },
  });
  await server.connect(new StdioServerTransport());
  await closed();
  await server.close();
  await snapshots.stop();
};

/** Serves until the assistant leaves; what the process says of itself goes to standard error. */
export const runMcp = (token: string | undefined, lang: string | undefined): Promise<void> =>
  withStore(async (store, config, say) =>
    serve(store, languageOfCommand(lang), await memberOf(store, config, token, say), say),
  );
