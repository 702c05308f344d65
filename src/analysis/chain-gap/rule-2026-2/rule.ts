import { completenessRange } from '../completeness-range.js';
import type { Rule } from '../rule.js';
import { segmentStatus } from './segment-status.js';
import { verbGrounds } from './verb-grounds.js';

/** Rule set 2026.2: what is known is kept apart from how well it is known. */
export const rule20262: Rule = {
  segmentStatus,
  verbGrounds,
  completeness: ({ weight, group }, findings) => completenessRange(findings, weight, group),
};
