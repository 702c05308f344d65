/** `node --import tsx bench/http/static-server.ts FOLDER`: the files of a folder by Fastify, as fast as it serves files. */
import fastifyStatic from '@fastify/static';
import Fastify from 'fastify';

const server = Fastify({ forceCloseConnections: true });
await server.register(fastifyStatic, { root: process.argv[2]! });
console.log(`Serving at ${await server.listen({ host: '127.0.0.1', port: 0 })}/graphql`);
process.once('SIGTERM', () => void server.close());
