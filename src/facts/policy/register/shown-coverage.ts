import type { CoverageCodes } from './park-coverage.js';
import type { ParkCoverage } from './register-report.type.js';

/** Counts which parks are covered: share = covered / (covered + missing), null where all are unknown. */
export const shownCoverage = ({ covered, missing, unknown }: CoverageCodes): ParkCoverage => {
  const known = covered.length + missing.length;
  return {
    covered: covered.length,
    of: known + unknown.length,
    share: known === 0 ? null : covered.length / known,
    missingCodes: missing,
    unknownCodes: unknown,
  };
};
