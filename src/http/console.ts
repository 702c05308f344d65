import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../project-root.js';

const require = createRequire(import.meta.url);
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** Files of libraries that the console page uses, served by this server: nothing comes from elsewhere. */
const libraryFiles: Readonly<Record<string, readonly [library: string, path: string]>> = {
  'graphiql.js': ['graphiql', 'graphiql.min.js'],
  'graphiql.css': ['graphiql', 'graphiql.min.css'],
  'react.js': ['react', 'umd/react.production.min.js'],
  'react-dom.js': ['react-dom', 'umd/react-dom.production.min.js'],
};

/** The console: a page that says what this is and lets a person ask. */
export const addConsole = async (server: FastifyInstance): Promise<void> => {
  await server.register(fastifyStatic, { root: join(projectRoot, 'web'), prefix: '/', index: 'index.html' });
  for (const [name, [library, path]] of Object.entries(libraryFiles)) {
    server.get(`/library/${name}`, (_request, reply) => reply.sendFile(path, folderOf(library)));
  }
};
