import type { RegionIndex } from '../../../codes/region-index.js';
import type { Directory } from './memory/directory.js';
import type { RegionEntry } from './memory/known.js';
import type { SectorDirectory } from './memory/sector-directory.js';
import type { SegmentDirectory } from './memory/segment-directory.js';
import type { RuleDirectory } from './rule/rule-directory.js';

/** Context in which the checks of a table look things up. */
export interface CheckContext {
  readonly regions: RegionIndex<RegionEntry>;
  readonly segments: SegmentDirectory;
  readonly chains: Directory;
  readonly parks: Directory;
  readonly sectors: SectorDirectory;
  readonly policies: Directory;
  readonly metrics: Directory;
  readonly registers: Directory;
  readonly rules: RuleDirectory;
  /** Day of import, ISO. */
  readonly today: string;
  /** In a package a year or month alone is a statement; in a spreadsheet it is a doubt. */
  readonly partialDatesAllowed: boolean;
  readonly missingValues: ReadonlySet<string>;
  /** Reads the text of a file of the package that a cell names. */
  readonly attachment?: (path: string) => string;
  /** References to this resource are not looked up: its rows are still being gathered. */
  readonly gathering?: string;
  /** Codes whose `parent` would close a circle. */
  readonly inCircle?: ReadonlySet<string>;
}
