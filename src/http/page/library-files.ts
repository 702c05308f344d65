import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Files of libraries that the pages use, served by this server: nothing comes from elsewhere. */
const libraryFiles: Readonly<Record<string, readonly [library: string, path: string]>> = {
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
  'maplibre-gl.mjs': ['maplibre-gl', 'dist/maplibre-gl.mjs'],
  'maplibre-gl-worker.mjs': ['maplibre-gl', 'dist/maplibre-gl-worker.mjs'],
  'maplibre-gl.css': ['maplibre-gl', 'dist/maplibre-gl.css'],
};

/** `/library/…`: sent by what `@fastify/static` adds to an answer. */
export const addLibraryFiles = (server: FastifyInstance): void => {
  for (const [name, [library, path]] of Object.entries(libraryFiles)) {
    server.get(`/library/${name}`, (_request, reply) => reply.sendFile(path, folderOf(library)));
  }
};
