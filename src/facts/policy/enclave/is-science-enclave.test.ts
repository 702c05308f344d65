import { expect, test } from 'vitest';
import { isScienceEnclave, isSetUp } from './is-science-enclave.js';

const enclave = {
  ...{ kind: 'SCIENCE', direction: 'OUTBOUND', status: 'operating' },
  ...{ homeInRegion: true, hostInRegion: false },
};

test('set up from the region, outside it, for science', () => {
  expect(isScienceEnclave(enclave)).toBe(true);
  expect(isScienceEnclave({ ...enclave, kind: 'PROOF_OF_CONCEPT' })).toBe(true);
});

test('ground for others’ industry is none, whatever its direction', () => {
  expect(isScienceEnclave({ ...enclave, direction: 'INBOUND' })).toBe(false);
  expect(isScienceEnclave({ ...enclave, direction: 'CO_BUILT' })).toBe(false);
  expect(isScienceEnclave({ ...enclave, kind: 'INDUSTRIAL' })).toBe(false);
  expect(isScienceEnclave({ ...enclave, hostInRegion: true })).toBe(false);
  expect(isScienceEnclave({ ...enclave, homeInRegion: false })).toBe(false);
});

test('what is planned or being built is not set up; what says nothing is', () => {
  expect(['planned', 'building', '规划中', 'operating', null].map((status) => isSetUp({ status }))).toEqual([
    ...[false, false, false],
    ...[true, true],
  ]);
});
