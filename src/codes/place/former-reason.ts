import type { Text } from '../language.js';
import type { RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';
import { formerText } from './former-text.js';

/** Says what became of the name by which a candidate was found. */
export const formerReason = (candidate: Candidate, index: RegionIndex): Text => {
  if (candidate.change) return formerText(candidate.change, index);
  const { name, code } = candidate.region;
  return { zh: `是${name} ${code}的曾用名`, en: `is a former name of ${name} ${code}` };
};
