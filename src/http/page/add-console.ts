import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../../project-root.js';

/** Adds the console: a page that says what this is and lets a person ask. */
export const addConsole = async (server: FastifyInstance): Promise<void> => {
  await server.register(fastifyStatic, { root: join(projectRoot, 'web'), prefix: '/', index: 'index.html' });
};
