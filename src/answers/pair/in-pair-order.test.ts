import { expect, test } from 'vitest';
import { inPairOrder } from './in-pair-order.js';

const pair = (partnerKey: string, officialPotentialCny: number | null, score: number | null) => ({
  partnerKey,
  officialPotentialCny,
  score,
  complementarity: 0.5,
});

test('partners of known potential come first, whatever the score; then by score, the unknown last, then by place', () => {
  const ordered = [
    pair('REGION:3', 90, null),
    pair('REGION:5', 10, 0.9),
    pair('REGION:6', 10, 0.2),
    pair('REGION:1', null, 1),
    pair('REGION:2', null, 0.1),
    pair('PARK:a', null, null),
    pair('REGION:0', null, null),
  ];
  for (let turn = 0; turn < ordered.length; turn++) {
    const turned = [...ordered.slice(turn), ...ordered.slice(0, turn)].reverse();
    expect(turned.sort(inPairOrder)).toEqual(ordered);
  }
});
