import { expect, test } from 'vitest';
import { stagesPresent } from './stages-present.js';

const stages = ['众创空间', '孵化器', '加速器'];
const carrier = (stage: string | null, graduates: number | null = null) => ({ stage, graduates });
const states = (carriers: Parameters<typeof stagesPresent>[1]) =>
  stagesPresent(stages, carriers).map(({ state }) => state);

test('a park without an accelerator misses that stage', () => {
  expect(states([carrier('众创空间'), carrier('孵化器')])).toEqual(['PRESENT', 'PRESENT', 'MISSING']);
});

test('graduates of an incubator wait for an accelerator that is not there', () => {
  const [, incubator, accelerator] = stagesPresent(stages, [carrier('孵化器', 4), carrier('孵化器', 2)]);
  expect(incubator).toMatchObject({ graduates: 6, awaited: false });
  expect(accelerator).toMatchObject({ state: 'MISSING', awaited: true });
});

test('where nothing is recorded, or a carrier of unknown stage, no stage is missing', () => {
  expect(states([])).toEqual(['UNKNOWN', 'UNKNOWN', 'UNKNOWN']);
  expect(states([carrier(null), carrier('孵化器')])).toEqual(['UNKNOWN', 'PRESENT', 'UNKNOWN']);
});
