import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backupName, backupsIn, keepNewest, madeAt } from './backup-folder.js';

test('the newest backups are kept, and what is no backup is left alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-backups-'));
  const days = ['2026-11-27T02:00:00Z', '2026-11-28T02:00:00Z', '2026-11-29T02:00:00Z'];
  const names = days.map((day) => backupName(new Date(day)));
  for (const name of [...names, 'liantu-2026-11-29.dump', 'notes.txt']) writeFileSync(join(folder, name), '');
  expect(backupsIn(folder)).toEqual([...names].reverse());
  keepNewest(folder, 2);
  expect(backupsIn(folder)).toEqual([names[2], names[1]]);
  expect(readdirSync(folder).sort()).toEqual(
    [names[1], names[2], 'liantu-2026-11-29.dump', 'notes.txt'].sort(),
  );
  rmSync(folder, { recursive: true });
});

test('a name tells when it was made', () => {
  const at = new Date('2026-11-29T16:40:07Z');
  expect(madeAt(backupName(at))).toEqual(at);
});

test('a folder that is not there holds none', () => {
  expect(backupsIn(join(tmpdir(), 'no-such-folder'))).toEqual([]);
});
