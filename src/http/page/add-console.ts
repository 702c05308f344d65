import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { savedOperations } from '../../api/operations/saved-operations.js';
import { projectRoot } from '../../project-root.js';

const built = join(projectRoot, 'web', 'dist');
const queryPage = join(projectRoot, 'web', 'graphiql');

/** Addresses that the console draws itself; any other address that nothing is served at is not found. */
const routes = [
  '/',
  '/gaps/*',
  '/targets/*',
  '/map',
  '/map/*',
  '/pairs/*',
  '/what-if/*',
  '/places/*',
  '/enterprises',
  '/enterprises/*',
  '/lists',
  '/lists/*',
  '/data',
  '/policies',
  '/groups',
  '/sign-in',
];

const keep = 'public, max-age=31536000, immutable';

const page = (reply: FastifyReply): FastifyReply =>
  existsSync(join(built, 'index.html'))
    ? reply.header('cache-control', 'no-cache').sendFile('index.html', built, { cacheControl: false })
    : reply
        .status(503)
        .type('text/plain; charset=utf-8')
        .send('链图控制台未构建 The console is not built: npm start');

/** Questions kept with variables, as the query page offers them: those of the officer first, no change among them. */
const examples = () =>
  savedOperations('officer', 'map', 'policy', 'proposal')
    .filter(({ definition }) => definition.operation === 'query')
    .toSorted((a, b) => Number(b.client === 'officer') - Number(a.client === 'officer'))
    .map(({ name, title, question, document, variables }) => ({
      name,
      title,
      question,
      document,
      variables,
    }));

/** Adds the console, and `/graphiql`, where a programmer asks. */
export const addConsole = async (server: FastifyInstance): Promise<void> => {
  await server.register(fastifyStatic, {
    root: join(built, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    // Their names change with what they hold.
    setHeaders: (reply) => void reply.setHeader('cache-control', keep),
    cacheControl: false,
  });
  for (const route of routes) server.get(route, (_request, reply) => page(reply));
  server.get('/graphiql', (_request, reply) => reply.sendFile('index.html', queryPage));
  server.get('/graphiql/operations.json', () => examples());
  for (const file of ['console.js', 'console.css'])
    server.get(`/graphiql/${file}`, (_request, reply) => reply.sendFile(file, queryPage));
};
