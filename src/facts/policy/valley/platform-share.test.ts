import { expect, test } from 'vitest';
import { platformShare } from './platform-share.js';

const eight = (platforms: number) =>
  Array.from({ length: 8 }, (_, at) => ({
    industry: `产业${at + 1}`,
    platform: at < platforms ? `平台${at + 1}` : null,
  }));

test('five of eight industries with a platform are 62.5 %, three named', () => {
  expect(platformShare(eight(5))).toEqual({
    ...{ covered: 5, of: 8, share: 0.625 },
    missing: ['产业6', '产业7', '产业8'],
  });
});

test('where no platform is recorded nothing was kept: no share, none missing', () => {
  expect(platformShare(eight(0))).toEqual({ covered: 0, of: 8, share: null, missing: [] });
});
