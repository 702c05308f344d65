/** Level of a region that a header states. */
export type StatedLevel = 'PROVINCE' | 'PREFECTURE' | 'COUNTY';

/** Text of a cell that names a place or a part of one. */
export interface PlacePart {
  readonly text: string;
  readonly level?: StatedLevel;
}
