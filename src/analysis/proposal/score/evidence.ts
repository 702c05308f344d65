import type { TextField } from '../proposal-text.js';
import type { Role } from '../role/role.js';

/** How evidence was found: by a term of that kind, or by its likeness to a term. */
export type EvidenceKind = 'NAME' | 'ALIAS' | 'KEYWORD' | 'INDUSTRY' | 'SCORED';

/** Words that speak for a segment. */
export interface Evidence {
  readonly field: TextField;
  /** The clause as written. */
  readonly text: string;
  /** The term as the segment has it. */
  readonly term: string;
  readonly kind: EvidenceKind;
  readonly role: Role;
  /** Whether the role is what enterprises of the segment do. */
  readonly fits: boolean;
  /** Number of the item in its field: what is named first is what an enterprise mainly does. */
  readonly position: number;
  /** 0 to 1: weight of the term by how it stands in its clause. */
  readonly strength: number;
}
