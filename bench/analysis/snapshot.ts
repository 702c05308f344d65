import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Driver } from 'neo4j-driver';
import { snapshotFile } from '../../src/snapshot/file/snapshot-file.js';
import { loadSnapshot } from '../../src/snapshot/load-snapshot.js';
import type { Snapshot } from '../../src/snapshot/tables/snapshot.js';
import type { Store } from '../../src/store/store.js';
import { bytesOf } from '../bytes-of.js';
import { measured } from '../snapshot/measured.js';
import type { Report } from './report.js';
import { rounds } from './timing.js';
import { changesUntilSeen } from './until-seen.js';

const part = 'snapshot';
const [mebibyte, byMs] = [2 ** 20, ({ ms }: { readonly ms: number }) => ms];
const held = 'others wait at most';

/** The snapshot from Neo4j, to its file, from its file, and after changes. */
export const snapshotTimes = async (
  report: Report,
  size: number,
  { store, driver, folder }: { readonly store: Store; readonly driver: Driver; readonly folder: string },
): Promise<Snapshot> => {
  const ms = (what: string, value: number, aim = ''): void =>
    report.tell(size, { part, what, value, unit: 'ms', aim });
  const mib = (what: string, value: number, aim = ''): void =>
    report.tell(size, { part, what, value: value / mebibyte, unit: 'MiB', aim });
  const file = snapshotFile(folder, (message) => console.error(message));
  const load = await rounds(() => measured(() => loadSnapshot(store)), byMs);
  const { snapshot, moment } = load.value;
  ms('from Neo4j', load.ms, '≤ 20 s');
  ms(`from Neo4j: ${held}`, load.blockedMs);
  const save = await measured(() => {
    file.save(snapshot, moment.key!);
    return file.settled();
  });
  ms('to its file', save.ms);
  const read = await rounds(() => measured(() => file.read()), byMs);
  ms('from its file', read.ms, '≤ 1 s');
  for (const seen of await changesUntilSeen(store, driver, file)) {
    ms(`${seen.name}: seen after`, seen.ms);
    ms(`${seen.name}: ${held}`, seen.heldMs);
  }
  mib('arrays', bytesOf(snapshot), '≤ 200 MB');
  mib('file', statSync(join(folder, 'snapshot.volumes')).size);
  return snapshot;
};
