import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Text } from '../../codes/language.js';
import type { Member } from '../../request/member/member.js';
import type { Counts } from './count/counts.js';
import { rateStoreOver } from './count/rate-store.js';

/** Requests a minute; 0 sets no limit. */
export interface Rates {
  readonly address: number;
  readonly member: number;
  /** Requests of an address for `/tiles` alone: a map asks for many at once, and each costs little. */
  readonly tiles: number;
}

const minuteMs = 60_000;

/** Too many requests within a minute. */
export class TooManyError extends Error {
  readonly statusCode = 429;
  readonly text: Text;

  constructor(readonly afterSeconds: number) {
    super('too many requests');
    this.text = {
      en: `Too many requests; ask again in ${afterSeconds} s.`,
      zh: `请求过于频繁，请${afterSeconds}秒后再试。`,
    };
  }
}

const isThisMachine = ({ ip }: FastifyRequest): boolean => /^(127\.|::1$|::ffff:127\.)/.test(ip);

const noHeaders = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
};

/** Limits what an address may ask. Whoever is on this machine is not held up. */
export const limitAddresses = async (
  server: FastifyInstance,
  { address }: Rates,
  counts: Counts,
): Promise<void> => {
  await server.register(rateLimit, {
    global: address > 0,
    max: address,
    timeWindow: minuteMs,
    store: rateStoreOver(counts),
    allowList: isThisMachine,
    addHeaders: noHeaders,
    addHeadersOnExceeding: noHeaders,
    errorResponseBuilder: (_request, { ttl }) => new TooManyError(Math.ceil(ttl / 1000)),
  });
};

/** Makes a route’s own limit in place of the common one. */
export const ownRate = (most: number) => ({ rateLimit: most > 0 ? { max: most } : (false as const) });

/** Counts a member’s request, once however often it is asked. Throws {@link TooManyError}. */
export type CountMember = (request: FastifyRequest, member: Member) => Promise<void>;

export const memberCounter = (server: FastifyInstance, { member: most }: Rates): CountMember => {
  const keys = new WeakMap<FastifyRequest, string>();
  const count = server.createRateLimit({
    max: most,
    timeWindow: minuteMs,
    allowList: () => most === 0,
    keyGenerator: (request) => keys.get(request) ?? '',
  });
  return async (request, { organisation, id }) => {
    if (keys.has(request)) return;
    keys.set(request, `${organisation}|${id}`);
    const counted = await count(request);
    if (!counted.isAllowed && counted.isExceeded) throw new TooManyError(counted.ttlInSeconds);
  };
};
