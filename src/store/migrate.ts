import { type AppliedMigrationsRow, appliedMigrations, recordMigration } from '../../cypher/queries.gen.js';
import { type MigrationFile, migrationFiles } from './migration-files.js';
import type { Store } from './store.js';
import { UnusableError } from './unusable-error.js';

const refuseChanged = (files: readonly MigrationFile[], applied: readonly AppliedMigrationsRow[]): void => {
  for (const done of applied) {
    const file = files.find(({ number }) => number === done.number);
    if (!file)
      throw new UnusableError(
        `The graph was made by a newer version: migration ${done.name} is unknown here. Use that version or restore an older back-up.`,
      );
    if (file.checksum !== done.checksum)
      throw new UnusableError(
        `Migration ${file.name} was edited after it was applied: put the file back as it was and write a new one.`,
      );
  }
};

const apply = async (store: Store, { number, name, checksum, statements }: MigrationFile): Promise<void> => {
  for (const statement of statements) await store.schema(statement);
  await store.run(recordMigration, { number, name, checksum, appliedAt: new Date().toISOString() });
};

/** Brings the store’s structure up to this version; every migration runs once. Returns the names of those that ran. */
export const migrate = async (
  store: Store,
  files: readonly MigrationFile[] = migrationFiles(),
): Promise<string[]> => {
  const applied = await store.run(appliedMigrations, {});
  refuseChanged(files, applied);
  const due = files.filter((file) => applied.every((done) => done.number !== file.number));
  for (const file of due) await apply(store, file);
  return due.map((file) => file.name);
};
