/** `node server.mjs URI USER PASSWORD`: @neo4j/graphql on Apollo's own server, as its manual shows; says where it serves. */
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';

const [uri, user, password] = process.argv.slice(2);
const typeDefs = readFileSync(new URL('types.graphql', import.meta.url), 'utf8');
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema });
const { url } = await startStandaloneServer(server, { listen: { host: '127.0.0.1', port: 0 } });
console.log(`Serving at ${url.replace(/\/$/, '')}/graphql`);
process.once('SIGTERM', async () => {
  await server.stop();
  await driver.close();
});
