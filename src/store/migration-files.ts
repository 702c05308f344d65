import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.js';

/** Numbered change of the store’s structure: statements in order, each ended by a semicolon. */
export interface MigrationFile {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

const statementsOf = (text: string): string[] =>
  text
    .replace(/^\/\/.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

const readMigration = (folder: string, name: string): MigrationFile => {
  const text = readFileSync(join(folder, name), 'utf8');
  const checksum = createHash('sha256').update(text).digest('hex');
  return { number: Number(name.slice(0, 4)), name, checksum, statements: statementsOf(text) };
};

/** Reads the migrations of this version, in their order. */
export const migrationFiles = (folder = join(projectRoot, 'cypher', 'migrations')): MigrationFile[] =>
  readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.cypher$/.test(name))
    .sort()
    .map((name) => readMigration(folder, name));
