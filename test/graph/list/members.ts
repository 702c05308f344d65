import { setTimeout as pause } from 'node:timers/promises';
import { savedOperations } from '../../../src/api/operations/saved-operations.js';
import { issueToken } from '../../../src/http/sign-in/local-tokens.js';
import { revoke } from '../../../src/http/sign-in/revocations.js';
import { idOfToken } from '../../../src/http/sign-in/token-id.js';
import type { Role } from '../../../src/request/member/member.js';
import { type Answer, type Served, serveShipped } from '../api/serve.js';

// biome-ignore lint/suspicious/noExplicitAny: answers are read by their own shape in each test.
export type Data = any;

export const centres = {
  beijing: 'guangxi-beijing-centre',
  shenzhen: 'guangxi-shenzhen-centre',
  shanghai: 'guangxi-shanghai-centre',
} as const;

const operations = new Map(savedOperations('centre').map((one) => [one.name, one.document]));

/** A member of an organisation, who asks a server what the centres’ client asks. */
export const memberOf =
  (served: Served) =>
  async (organisation: string, role: Role = 'editor', id = `${role}@${organisation}`) => {
    const token = await issueToken(served.home, { id, organisation, roles: [role] }, 3_600);
    const headers = { authorization: `Bearer ${token}`, 'accept-language': 'en' };
    const ask = (query: string, variables: object = {}): Promise<Answer> =>
      served.ask(operations.get(query) ?? query, variables, headers);
    /** The answer to the only root field; a server that does not keep up did nothing, and is asked again as it says. */
    const tell = async (query: string, variables: object = {}): Promise<Data> => {
      const { status, body } = await ask(query, variables);
      if (body.errors?.[0]?.extensions.code === 'BUSY') {
        await pause(1_000);
        return tell(query, variables);
      }
      if (status !== 200 || body.errors) throw new Error(JSON.stringify(body.errors ?? status));
      return Object.values(body.data ?? {})[0];
    };
    return {
      headers,
      /** Take the token back, as `liantu token revoke` does. */
      revoke: () => revoke(served.home, { token: idOfToken(token) as string }),
      ask,
      tell,
      input: (name: string, input: object): Promise<Data> => tell(name, { input }),
    };
  };

/** A server on the shipped data and no list, and members who ask it. */
export const serveMembers = async (environment: Record<string, string> = {}) => {
  const served = await serveShipped(environment);
  return { served, member: memberOf(served) };
};

export type Asker = Awaited<ReturnType<ReturnType<typeof memberOf>>>;
