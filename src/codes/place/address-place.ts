import { withoutBlanks } from '../blanks.js';
import { halfWidth } from '../half-width.js';
import type { RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';
import { formerCandidates } from './former-candidates.js';
import { isUnder } from './is-under.js';
import { presentCandidates } from './present-candidates.js';

const longestName = 15;

interface Step {
  readonly candidates: readonly Candidate[];
  readonly length: number;
}

const namedAt = (name: string, index: RegionIndex): Candidate[] => [
  ...presentCandidates(name, index),
  ...formerCandidates(name, index).filter(({ change }) => change?.kind === 'ZONE' && change.name === name),
];

const stepAt = (
  text: string,
  from: number,
  contexts: readonly Candidate[] | undefined,
  index: RegionIndex,
): Step | undefined => {
  for (let length = Math.min(longestName, text.length - from); length >= 2; length -= 1) {
    const candidates = namedAt(text.slice(from, from + length), index).filter(
      ({ region }) =>
        contexts === undefined ||
        contexts.some((one) => one.region.code !== region.code && isUnder(region, one.region, index)),
    );
    if (candidates.length > 0) return { candidates, length };
  }
  return undefined;
};

/** 中国（上海）自由贸易试验区…: the place in brackets is the one meant. */
const freeTradeZone = /^中国\((.{2,6}?)\)自由贸易试验区/;

const startOf = (address: string): string => {
  const text = withoutBlanks(halfWidth(address)).replace(/^中华人民共和国/, '');
  return text.replace(freeTradeZone, '$1');
};

const isFull = ({ by }: Candidate): boolean => by !== 'SHORT';

/**
 * Finds the place with which an address begins: names one behind the other, each in the one before. A short name
 * counts only before a name within it, since 上海路 is a street.
 */
export const addressPlace = (address: string, index: RegionIndex): readonly Candidate[] => {
  const text = startOf(address);
  let from = 0;
  let last: readonly Candidate[] | undefined;
  let sure: readonly Candidate[] = [];
  for (let step = stepAt(text, from, last, index); step; step = stepAt(text, from, last, index)) {
    const full = step.candidates.filter(isFull);
    last = full.length > 0 ? full : step.candidates;
    if (full.length > 0 || freeTradeZone.test(withoutBlanks(halfWidth(address)))) sure = last;
    from += step.length;
    if (text.startsWith('市辖区', from)) from += '市辖区'.length;
  }
  return sure;
};
