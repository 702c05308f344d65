import type { FastifyInstance } from 'fastify';

/** `/lists/:list/export.:ending` as a pattern of the addresses that it matches. */
const patternOf = (route: string): RegExp =>
  new RegExp(`^${route.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);

/**
 * Notes the routes that are added from now on. Tells which methods an address takes; none where nothing is served
 * there. Files of the console are not counted: they have no addresses of their own.
 */
export const methodsOfRoutes = (server: FastifyInstance): ((path: string) => string[]) => {
  const routes: { readonly pattern: RegExp; readonly methods: readonly string[] }[] = [];
  server.addHook('onRoute', ({ url, method }) => {
    if (!url.includes('*')) routes.push({ pattern: patternOf(url), methods: [method].flat() });
  });
  return (path) => [
    ...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods)),
  ];
};
