import type { ExternalNeo4j } from '../../config/config.js';
import type { ManagedServer } from './managed-server.js';

/** Address, account and database of a managed server. */
export const addressOf = (server: ManagedServer): ExternalNeo4j => ({
  uri: `bolt://127.0.0.1:${server.port}`,
  user: 'neo4j',
  password: server.password,
  database: 'neo4j',
});
