import type { RegionIndex } from '../region-index.js';
import type { Candidate } from './candidate.js';
import { formerCandidates } from './former-candidates.js';

const inUse = new Set(['ZONE', 'NEW']);

/** Tells whether a text is a name that is gone and nothing else; zones and newer regions are in use. */
export const isFormerAlone = (text: string, candidates: readonly Candidate[], index: RegionIndex): boolean =>
  candidates.every(({ by, change }) => by === 'FORMER' && !inUse.has(change?.kind ?? '')) &&
  formerCandidates(text, index).length > 0;
