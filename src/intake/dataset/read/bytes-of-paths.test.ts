import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bytesOfPaths } from './bytes-of-paths.js';

test('files count by their bytes, folders by all that lies in them, a descriptor by its folder, what is not there by none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'liantu-bytes-'));
  try {
    mkdirSync(join(folder, 'below'));
    writeFileSync(join(folder, 'below', 'one.csv'), '柳州');
    writeFileSync(join(folder, 'two.csv'), 'ab');
    expect(bytesOfPaths([folder])).toBe(8);
    expect(bytesOfPaths([join(folder, 'two.csv'), join(folder, 'none')])).toBe(2);
    writeFileSync(join(folder, 'datapackage.json'), '{}');
    expect(bytesOfPaths([join(folder, 'datapackage.json')])).toBe(10);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
