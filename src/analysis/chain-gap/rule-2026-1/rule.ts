import type { Rule } from '../rule.js';
import { segmentStatus } from './segment-status.js';
import { surveyedCompleteness } from './surveyed-completeness.js';
import { verbGrounds } from './verb-grounds.js';

/** Rule set 2026.1: thin knowledge and weakness are one, and a place lacks what its city has. */
export const rule20261: Rule = { segmentStatus, verbGrounds, completeness: surveyedCompleteness };
