import { expect, test } from 'vitest';
import { dossierParts } from './dossier-parts.js';

const partsOf = (attributes: Readonly<Record<string, string>>) =>
  dossierParts((code) => attributes[code] ?? null);

test('leader, map and system without a policy are 3 of 4', () => {
  const parts = partsOf({ leaderPost: '主任', mapDatedOn: '2026-03-01', systemDatedOn: '2026-03-02' });
  expect(parts.filter(({ recorded }) => recorded)).toHaveLength(3);
  expect(parts.find(({ recorded }) => !recorded)?.name).toBe('一链一策');
  expect(parts.map(({ datedOn }) => datedOn)).toEqual([null, '2026-03-01', '2026-03-02', null]);
});

test('a dossier that nobody keeps has none', () => {
  expect(partsOf({}).some(({ recorded }) => recorded)).toBe(false);
});
