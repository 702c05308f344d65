import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UnusableError } from '../unusable-error.js';
import type { Layout } from './layout.js';

/** Messages of Neo4j or the Java machine, with their meaning to a person. */
const causes: readonly [RegExp, string][] = [
  [
    /No space left on device|not enough space/i,
    'The disk is full: make room under LIANTU_HOME and start again.',
  ],
  [
    /Address already in use|BindException/i,
    'The port chosen for Neo4j was taken in the meantime: start again.',
  ],
  [
    /OutOfMemoryError|Could not reserve enough space/i,
    'There is not enough memory for Neo4j (it takes up to 2 GB).',
  ],
  [
    /Invalid or corrupt jarfile|ZipException|ClassNotFound|NoClassDefFound/i,
    'A jar of Neo4j is damaged, and so is Maven’s own copy: delete ~/.m2/repository/org/neo4j and the folder lib-… under LIANTU_HOME/neo4j, and start again.',
  ],
  [
    /AccessDeniedException|Permission denied/i,
    'Neo4j may not write under LIANTU_HOME: give its folder to the user who starts liantu.',
  ],
];

/** Finds the sentence for a person, where the words of Neo4j are of a known kind. */
export const knownReason = (said: string): string | undefined =>
  causes.find(([pattern]) => pattern.test(said))?.[1];

/** Lines of Neo4j’s own logs begin with their time in UTC; those before the start are of earlier runs. */
const wordsSince = (path: string, since: Date): string => {
  if (!existsSync(path)) return '';
  const from = since.toISOString().replace('T', ' ').slice(0, 23);
  const lines = readFileSync(path, 'utf8').split('\n');
  const first = lines.findIndex((line) => /^\d{4}-\d\d-\d\d /.test(line) && line.slice(0, 23) >= from);
  return first < 0 ? '' : lines.slice(first).join('\n');
};

/** Explains in a sentence why a server that was started then ended by itself. */
export const startFailure = ({ log, home }: Layout, since: Date): UnusableError => {
  const logs = join(home, 'logs');
  const said = [
    readFileSync(log, 'utf8'),
    wordsSince(join(logs, 'neo4j.log'), since),
    wordsSince(join(logs, 'debug.log'), since),
  ].join('\n');
  const last = said
    .split('\n')
    .findLast((line) => /ERROR|Exception/.test(line))
    ?.slice(0, 300);
  return new UnusableError(
    knownReason(said) ??
      `Neo4j ended before it was ready (${last ?? 'no reason given'}); its words are in ${log} and ${logs}.`,
  );
};
