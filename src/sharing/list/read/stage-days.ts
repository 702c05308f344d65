import { type Stage, stages } from './stage.js';

/** Day (ISO) on which a target came to a stage. */
export interface StageDay {
  readonly stage: Stage;
  readonly on: string;
}

const isAside = (stage: Stage): boolean => stage === 'PARKED' || stage === 'LOST';

/** Reads the days of stages as the graph holds them, `STAGE day` each; in the order of the stages. */
export const readStageDays = (texts: readonly string[] | null): StageDay[] =>
  stages.flatMap((stage) => {
    const text = texts?.find((one) => one.startsWith(`${stage} `));
    return text === undefined ? [] : [{ stage, on: text.slice(stage.length + 1) }];
  });

/** Days of stages as the graph holds them after a move: back at an earlier stage, the later ones are not reached. */
export const stageDaysAfter = (texts: readonly string[] | null, { stage, on }: StageDay): string[] => {
  const reached = readStageDays(texts).filter(
    (day) =>
      day.stage !== stage &&
      (isAside(stage) || (!isAside(day.stage) && stages.indexOf(day.stage) < stages.indexOf(stage))),
  );
  return [...reached, { stage, on }].map((day) => `${day.stage} ${day.on}`);
};
