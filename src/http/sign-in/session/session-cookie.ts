import type { FastifyReply, FastifyRequest } from 'fastify';

const name = 'liantu-session';

/** Name that a browser ties to this host and to https, where it is reached by https (RFC 6265bis §4.1.3.2). */
const nameFor = (secure: boolean): string => (secure ? `__Host-${name}` : name);

const settings = (secure: boolean) => ({ path: '/', httpOnly: true, sameSite: 'lax' as const, secure });

const isSecure = (address: string): boolean => address.startsWith('https:');

/** Reads the session cookie of a request; undefined where it carries none. */
export const sessionCookieOf = ({ cookies }: FastifyRequest): string | undefined =>
  cookies[nameFor(true)] ?? cookies[name];

/** Whether a request may carry a session: then its answer is no one else’s. */
export const carriesSession = ({ headers }: FastifyRequest): boolean =>
  headers.cookie?.includes(`${name}=`) ?? false;

/** Gives a browser its session, out of reach of scripts; `address` is the one that it asked. */
export const giveSession = (reply: FastifyReply, address: string, token: string, seconds: number): void => {
  const secure = isSecure(address);
  reply.setCookie(nameFor(secure), token, { ...settings(secure), maxAge: seconds });
};

/** Takes the session of a browser away. */
export const takeSession = (reply: FastifyReply, address: string): void => {
  const secure = isSecure(address);
  reply.clearCookie(nameFor(secure), settings(secure));
};
