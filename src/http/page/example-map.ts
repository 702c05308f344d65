import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../../project-root.js';
import { contentPolicy } from './content-policy.js';
import { securityHeaders } from './security-headers.js';

/** Digests of the scripts that stand in a page, as a policy names them (CSP 3 §2.3.1). */
const scriptsOf = (page: string): string[] =>
  Array.from(page.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), ([, script]) => {
    const digest = createHash('sha256').update(script!).digest('base64');
    return `'sha256-${digest}'`;
  });

/** Adds `/examples/map.html`: a single file, as it stands in `docs/`, whose own script and no other may run. */
export const addExampleMap = (server: FastifyInstance): void => {
  const page = readFileSync(join(projectRoot, 'docs', 'examples', 'map.html'), 'utf8');
  const { directives } = contentPolicy();
  const scriptSrc = [...directives.scriptSrc, ...scriptsOf(page)];
  const onRequest = securityHeaders({ directives: { ...directives, scriptSrc } });
  server.get('/examples/map.html', { onRequest }, (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(page),
  );
};
