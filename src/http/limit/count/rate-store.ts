import type { FastifyRateLimitStore, FastifyRateLimitStoreCtor } from '@fastify/rate-limit';
import type { Counts } from './counts.js';

type Told = Parameters<FastifyRateLimitStore['incr']>[1];

/** What a limit is of: a route with a limit of its own, else a name. */
interface Route {
  readonly routeInfo?: { readonly url?: string };
}

/** Store of the rate limiter that counts where everything else is counted, each route with a limit of its own apart. */
export const rateStoreOver = (counts: Counts): FastifyRateLimitStoreCtor =>
  class RateStore implements FastifyRateLimitStore {
    readonly #scope: string;

    constructor(_options: object, scope = 'address') {
      this.#scope = scope;
    }

    incr(key: string, told: Told, periodMs: number, most: number): void {
      counts.add({ scope: this.#scope, key, periodMs, most }).then(
        ({ count, leftMs }) => told(null, { current: count, ttl: leftMs }),
        (error: Error) => told(error),
      );
    }

    child(options: object): FastifyRateLimitStore {
      return new RateStore(options, (options as Route).routeInfo?.url ?? 'member');
    }
  };
