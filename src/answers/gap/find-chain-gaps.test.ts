import 'reflect-metadata';
import { describe, expect, it } from 'vitest';
import { rowsOfSeed } from '../../../test/unit/chain-gaps/random-rows.js';
import { defaultThresholds } from '../../analysis/chain-gap/gap-thresholds.js';
import type { RequestContext } from '../../request/request-context.js';
import { buildSnapshot } from '../../snapshot/build/build-snapshot.js';
import type { ChainGapsInput } from './chain-gaps.input.js';
import { findChainGaps } from './find-chain-gaps.js';
import { gapReasons } from './reason/gap-reasons.js';

const context = {
  snapshot: buildSnapshot(rowsOfSeed(20)),
  language: 'en',
  nearest: async () => undefined,
} as unknown as RequestContext;

const asked = (input: Partial<ChainGapsInput> = {}): ChainGapsInput => ({
  place: { kind: 'REGION', code: '100000' },
  chain: 'c0',
  measure: 'ENTERPRISES',
  sums: 'ALL',
  assumeSurveyed: false,
  groups: false,
  ...input,
});

describe('findChainGaps', () => {
  it.each([
    ['place', { place: { kind: 'REGION', code: '999999' } }, '999999'],
    ['park', { place: { kind: 'PARK', code: 'nowhere' } }, 'nowhere'],
    ['reference', { reference: { kind: 'REGION', code: '999999' } }, '999999'],
    ['chain', { chain: 'no-such-chain' }, 'no-such-chain'],
  ] as const)('says which %s does not exist', async (_, input, code) => {
    const answer = await findChainGaps(context, asked(input));
    expect(answer).toMatchObject({ code: 'NOT_FOUND', message: expect.stringContaining(code) });
  });

  it.each([
    ['place.code', { place: { kind: 'REGION', code: '45O2' } }, '45O2'],
    ['thresholds.locationQuotient', { thresholds: { locationQuotient: -1 } }, '-1'],
    ['thresholds.concentration', { thresholds: { concentration: 1.5 } }, '1.5'],
    ['thresholds.surveyCoverage', { thresholds: { surveyCoverage: Number.NaN } }, 'NaN'],
    [
      'thresholds.aboveScaleRevenueCny',
      { thresholds: { aboveScaleRevenueCny: Number.POSITIVE_INFINITY } },
      'Infinity',
    ],
    ['thresholds.confirmedYears', { thresholds: { confirmedYears: 1.5 } }, '1.5'],
    ['thresholds.revenueCount', { thresholds: { revenueCount: 0 } }, '0'],
    ['ruleSet', { ruleSet: '2025.1' }, '2025.1'],
    ['asOf', { asOf: '2026-02-30' }, '2026-02-30'],
    [
      'weights',
      { weights: { localDemand: 0, relatedness: 0, complexity: 0, criticality: 0, supplyDistance: 0 } },
      '0, 0, 0, 0, 0',
    ],
  ] as const)('refuses %s with what was given and what is allowed', async (argument, input, given) => {
    const answer = await findChainGaps(context, asked(input));
    expect(answer).toMatchObject({
      code: 'INVALID_INPUT',
      argument,
      given,
      allowed: expect.stringMatching(/./),
    });
  });

  it('measures against the outermost region where no reference is given, and repeats what it used', async () => {
    const report = await findChainGaps(
      context,
      asked({ thresholds: { concentration: 0.5 }, assumeSurveyed: true }),
    );
    expect(report).toMatchObject({
      referenceKey: 'REGION:000000',
      assumeSurveyed: true,
      thresholds: { ...defaultThresholds, concentration: 0.5 },
      basis: { ruleSet: '2026.2', graphRevision: '7', measure: 'ENTERPRISES' },
    });
  });

  it('gives every segment a reason in both languages', async () => {
    for (const code of ['000000', '100000', '900010', '900016']) {
      for (const ruleSet of ['2026.1', '2026.2']) {
        const place = { kind: 'REGION', code } as const;
        const report = await findChainGaps(context, asked({ place, ruleSet, assumeSurveyed: code < '2' }));
        if (!('report' in report)) throw new Error(report.message);
        for (const gap of report.report.rows) {
          const reasons = gapReasons(context.snapshot, report.report, gap);
          expect(reasons.length).toBeGreaterThan(0);
          for (const { text } of reasons)
            expect(`${text.zh}|${text.en}`).not.toMatch(/NaN|undefined|^\||\|$/);
        }
      }
    }
  });
});
