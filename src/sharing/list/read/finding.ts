import type { Text } from '../../../codes/language.js';

/** Why a search for targets found an enterprise, as it said it then. */
export interface Finding {
  readonly ruleSet: string;
  readonly rank: number;
  readonly score: number | null;
  readonly parts: readonly FoundPart[];
  readonly distanceKm: number | null;
  readonly channels: readonly FoundChannel[];
  readonly reasons: readonly FoundReason[];
}

export interface FoundPart {
  readonly name: string;
  readonly value: number | null;
  readonly weight: number;
}

export interface FoundChannel {
  readonly code: string;
  readonly name: string;
}

export interface FoundReason {
  readonly code: string;
  readonly text: Text;
}
