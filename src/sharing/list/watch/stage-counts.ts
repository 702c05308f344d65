import type { StagesOfListRow } from '../../../../cypher/queries.gen.js';
import { median } from '../../../analysis/number/median.js';
import { stages } from '../read/stage.js';
import type { StageCount } from './list-funnel.type.js';

const dayMs = 86_400_000;

/** Counts the targets in each stage, with the days they have been there. */
export const stageCounts = (rows: readonly StagesOfListRow[], now: number): StageCount[] =>
  stages.map((stage) => {
    const of = rows.filter((row) => row.stage === stage);
    const days = of.map(({ since }) => (now - Date.parse(since)) / dayMs).sort((a, b) => a - b);
    const investments = of.flatMap(({ investmentCny }) => investmentCny ?? []);
    return {
      stage,
      count: of.length,
      medianDays: days.length === 0 ? 0 : median(days),
      longestDays: Math.max(0, ...days),
      investmentCny:
        investments.length === 0 ? null : investments.reduce((sum, investment) => sum + investment, 0),
    };
  });
