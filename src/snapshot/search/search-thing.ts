/** Kinds of things that are found, in the order in which hits of one class stand. */
export const searchKinds = [
  'REGION',
  'CHAIN',
  'PARK',
  'CENTRE',
  'ENCLAVE',
  'SEGMENT',
  'TECHNOLOGY',
  'ENTERPRISE',
  'POLICY',
  'LIST',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something that can be found, with the texts by which it is. */
export interface SearchThing {
  readonly kind: SearchKind;
  /** Shown as its code. */
  readonly code: string;
  /** Key of its node. */
  readonly key: string;
  readonly name: string;
  /** Level of a region; empty for all else. */
  readonly level: string;
  /** What tells it apart in words; empty where the snapshot says. */
  readonly detail: string;
  /** Names and codes as they are stored, the name first. */
  readonly texts: readonly string[];
  /** Further texts, of which no short forms are made. */
  readonly asWritten?: readonly string[];
}
