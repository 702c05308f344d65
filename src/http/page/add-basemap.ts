import type { FastifyInstance } from 'fastify';
import type { Basemap } from '../../config/basemap.js';

/** Adds `/basemap.json`: the tiles that the operator lays under the map; null where none are set. */
export const addBasemap = (server: FastifyInstance, basemap: Basemap | undefined): void => {
  server.get('/basemap.json', (_request, reply) =>
    reply
      .type('application/json; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(JSON.stringify(basemap ?? null)),
  );
};
