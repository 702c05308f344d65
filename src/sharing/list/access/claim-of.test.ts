import { expect, test } from 'vitest';
import type { TargetsByIdRow } from '../../../../cypher/queries.gen.js';
import { claimantOf, requireFree } from './claim-of.js';
import { requireVersion } from './require-version.js';

const target = (claimOrganisation: string | null, claimUntil: string | null) =>
  ({ claimOrganisation, claimUntil, version: 3 }) as TargetsByIdRow;

test('a claim runs until its moment, and then nobody’s does', () => {
  expect(claimantOf(target('own', '2026-12-01'), '2026-11-30')).toBe('own');
  expect(claimantOf(target('own', '2026-12-01'), '2026-12-01')).toBeNull();
  expect(claimantOf(target(null, null), '2026-11-30')).toBeNull();
});

test('while it runs no other organisation acts, and is told who follows until when', () => {
  expect(() => requireFree(target('own', '2026-12-01'), 'own', '2026-11-30')).not.toThrow();
  expect(() => requireFree(target('own', '2026-12-01'), 'other', '2026-12-02')).not.toThrow();
  expect(() => requireFree(target('own', '2026-12-01'), 'other', '2026-11-30')).toThrow(
    expect.objectContaining({
      code: 'CONFLICT',
      currentVersion: 3,
      text: { zh: 'own正在跟进该企业，至2026-12-01', en: 'own follows this enterprise until 2026-12-01' },
    }),
  );
});

test('a change names the version it was decided on; without one it stands', () => {
  expect(() => requireVersion({ version: 3 }, 3)).not.toThrow();
  expect(() => requireVersion({ version: 3 }, undefined)).not.toThrow();
  expect(() => requireVersion({ version: 3 }, 2)).toThrow(
    expect.objectContaining({
      code: 'CONFLICT',
      currentVersion: 3,
      text: {
        zh: '已被更改：当前版本3，所给版本2；请刷新后再试',
        en: 'it was changed meanwhile: it is at version 3, not 2; look again',
      },
    }),
  );
});
