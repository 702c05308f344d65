import type { StagesOfListRow } from '../../../../cypher/queries.gen.js';
import { stages } from '../read/stage.js';
import type { StageCount } from './list-funnel.type.js';

const dayMs = 86_400_000;

/** Median of ascending numbers: of an even count the mean of the middle two, 0 of none. */
const medianOf = (sorted: readonly number[]): number => {
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
};

/** Counts the targets in each stage, with the days they have been there. */
export const stageCounts = (rows: readonly StagesOfListRow[], now: number): StageCount[] =>
  stages.map((stage) => {
    const of = rows.filter((row) => row.stage === stage);
    const days = of.map(({ since }) => (now - Date.parse(since)) / dayMs).sort((a, b) => a - b);
    const investments = of.flatMap(({ investmentCny }) => investmentCny ?? []);
    return {
      stage,
      count: of.length,
      medianDays: medianOf(days),
      longestDays: days.at(-1) ?? 0,
      investmentCny:
        investments.length === 0 ? null : investments.reduce((sum, investment) => sum + investment, 0),
    };
  });
