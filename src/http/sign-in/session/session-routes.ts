import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { InputError } from '../../../request/errors.js';
import type { Member } from '../../../request/member/member.js';
import type { Counts } from '../../limit/count/counts.js';
import { ownRate } from '../../limit/rates.js';
import { Attempts } from '../account/attempts.js';
import { setPassphrase, signInByPassphrase } from '../account/sign-in-account.js';
import { revoke } from '../revocations.js';
import { SignInError } from '../sign-in-error.js';
import { giveSession, takeSession } from './session-cookie.js';
import type { SessionOf } from './session-of.js';
import { issueSession, type Session, sessionSeconds } from './session-token.js';

/** What the routes of sessions need. */
export interface SessionSource {
  readonly home: string;
  /** Where failed attempts are counted. */
  readonly counts: Counts;
  readonly sessionOf: SessionOf;
  /** Address that the sender of a request asked. */
  readonly addressOf: (request: FastifyRequest) => string;
  /** Whether members may sign in through an identity provider. */
  readonly hasIssuer: boolean;
}

/** Requests of an address a minute that may sign in. */
const signInRate = ownRate(60);

const textIn = (request: FastifyRequest, name: string): string => {
  const value = (request.body as Readonly<Record<string, unknown>> | null)?.[name];
  if (typeof value === 'string' && value.length > 0 && value.length <= 1_000) return value;
  throw new InputError(
    name,
    { zh: '未给', en: 'nothing' },
    { zh: '1到1000个字符', en: '1 to 1,000 characters' },
  );
};

const memberShown = ({ member: { id, organisation, roles } }: Session) => ({ id, organisation, roles });

const shown = (session: Session | undefined, hasIssuer: boolean) => ({
  member: session ? memberShown(session) : null,
  until: session ? new Date(session.until * 1000).toISOString() : null,
  ways: hasIssuer ? ['passphrase', 'oidc'] : ['passphrase'],
});

/** Gives a member a session, and tells it. */
export const beginSession = async (
  { home, addressOf }: SessionSource,
  request: FastifyRequest,
  reply: FastifyReply,
  member: Member,
): Promise<Session> => {
  const { token, session } = await issueSession(home, member);
  giveSession(reply, addressOf(request), token, sessionSeconds);
  reply.header('cache-control', 'no-store');
  return session;
};

/** Failed attempts that are heard for a member, and of an address, behind which a whole office may sit. */
const [mostOfMember, mostOfAddress] = [5, 30];

interface Attempted {
  readonly attempts: Attempts;
  readonly key: string;
}

/** Lets somebody try, unless too many attempts failed of late. */
const attempt = async (counted: readonly Attempted[], work: () => Promise<Member>): Promise<Member> => {
  for (const { attempts, key } of counted) await attempts.begin(key);
  const giveBack = async (): Promise<void> => {
    for (const { attempts, key } of counted) await attempts.giveBack(key);
  };
  try {
    const member = await work();
    await giveBack();
    return member;
  } catch (error) {
    if (!(error instanceof SignInError)) await giveBack();
    throw error;
  }
};

/** Adds `/session`: who is signed in, signing in by passphrase, a passphrase by one-time link, the end. */
export const addSessionRoutes = (server: FastifyInstance, source: SessionSource): void => {
  const { home, counts, sessionOf, addressOf, hasIssuer } = source;
  const ofMembers = new Attempts(counts, 'sign-in of member', mostOfMember);
  const ofAddresses = new Attempts(counts, 'sign-in of address', mostOfAddress);
  const ofAddress = ({ ip }: FastifyRequest): Attempted => ({ attempts: ofAddresses, key: ip });
  const limits = { config: signInRate };

  server.get('/session', async (request, reply) => {
    reply.header('cache-control', 'no-store');
    const session = await sessionOf(request, reply).catch((error) => {
      if (error instanceof SignInError) return undefined;
      throw error;
    });
    return shown(session, hasIssuer);
  });

  server.post('/session', limits, async (request, reply) => {
    const [id, passphrase] = [textIn(request, 'member'), textIn(request, 'passphrase')];
    const ofMember = { attempts: ofMembers, key: id.toLowerCase() };
    const member = await attempt([ofMember, ofAddress(request)], () =>
      signInByPassphrase(home, id, passphrase),
    );
    await ofMembers.clear(ofMember.key);
    return shown(await beginSession(source, request, reply, member), hasIssuer);
  });

  server.post('/session/passphrase', limits, async (request, reply) => {
    const [link, passphrase] = [textIn(request, 'link'), textIn(request, 'passphrase')];
    const member = await attempt([ofAddress(request)], () => setPassphrase(home, link, passphrase));
    return shown(await beginSession(source, request, reply, member), hasIssuer);
  });

  server.delete('/session', async (request, reply) => {
    const session = await sessionOf(request, reply);
    if (session) revoke(home, { token: session.id });
    takeSession(reply, addressOf(request));
    return shown(undefined, hasIssuer);
  });
};
