import type { Snapshot } from '../../src/snapshot/tables/snapshot.js';
import { densityAndComplexity } from './in-process.js';
import { pythonSeconds } from './in-python.js';
import type { Report } from './report.js';
import { inTurns } from './timing.js';

const part = 'density of all segments in all prefectures, with ECI and PCI';

/** Ours, and Python's ecomplexity where a Python that has it is named. */
export const productSpaceTimes = async (
  report: Report,
  size: number,
  snapshot: Snapshot,
  python: string | undefined,
): Promise<void> => {
  const { own } = await inTurns([snapshot, snapshot, snapshot], { own: densityAndComplexity });
  report.tell(size, { part, what: 'in process', value: own, unit: 'ms', times: 1, aim: '≤ 3 s' });
  if (python === undefined) return;
  const value = pythonSeconds(python, snapshot) * 1_000;
  report.tell(size, { part, what: 'Python, ecomplexity', value, unit: 'ms', times: value / own });
};
