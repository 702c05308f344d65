import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyServerOptions } from 'fastify';

type Constraints = NonNullable<NonNullable<FastifyServerOptions['routerOptions']>['constraints']>;
type Handler = Parameters<ReturnType<Constraints[string]['storage']>['set']>[1];

/** Route constraint: whether the client would rather have a stream of events than anything else. */
export const wantsStream = {
  name: 'stream',
  storage: () => {
    const routes = new Map<string, Handler>();
    return {
      get: (key: string) => routes.get(key) ?? null,
      set: (key: string, route: Handler) => void routes.set(key, route),
    };
  },
  deriveConstraint: ({ headers }: { readonly headers: IncomingHttpHeaders }): 'yes' | 'no' =>
    headers.accept?.startsWith('text/event-stream') ? 'yes' : 'no',
};
