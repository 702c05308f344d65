import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../../project-root.js';
import { type Chapter, manualPage } from './manual-page.js';

const docs = join(projectRoot, 'docs');

const chapters = (): Chapter[] =>
  [
    { name: 'officer', title: '招商人员手册' },
    { name: 'operator', title: '运维手册' },
  ].map((chapter) => ({ ...chapter, text: readFileSync(join(docs, 'zh', `${chapter.name}.md`), 'utf8') }));

/** Adds `/manual`: the manual in Chinese, with its pictures, from this server alone. */
export const addManual = (server: FastifyInstance): void => {
  const all = chapters();
  server.get('/manual', (_request, reply) => reply.redirect('/manual/officer'));
  for (const chapter of all) {
    const page = manualPage(chapter, all);
    server.get(`/manual/${chapter.name}`, (_request, reply) =>
      reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(page),
    );
  }
  server.get<{ Params: { readonly name: string } }>('/manual/pictures/:name', (request, reply) =>
    reply.sendFile(request.params.name, join(docs, 'pictures')),
  );
};
