import { expect, test } from 'vitest';
import { candidateNote } from './candidate-note.js';

const supplier = { enterprise: 1, segments: [2], distanceKm: 40, possiblyHere: false };
const ended = (count: number) => ({ condition: 'ended', count });
const none = { total: 0, gapCount: 2, excluded: [ended(0)], local: () => [] };

test('a list without a candidate says why: no gap, all excluded, only local suppliers, or nobody known', () => {
  expect(candidateNote({ ...none, total: 1 })).toBeNull();
  expect(candidateNote({ ...none, gapCount: 0 })?.en).toContain('survey first');
  expect(candidateNote({ ...none, excluded: [ended(3)] })?.en).toContain('exclude every candidate');
  expect(candidateNote({ ...none, local: () => [supplier] })).toMatchObject({
    zh: expect.stringContaining('区内配套1家'),
    en: expect.stringContaining('not to be drawn away'),
  });
  expect(candidateNote(none)?.en).toContain('widen the sources');
});
