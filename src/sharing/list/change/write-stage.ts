import { writeTarget } from '../../../../cypher/queries.gen.js';
import type { Stage } from '../read/stage.js';
import { stageDaysAfter } from '../read/stage-days.js';
import type { LockedTarget } from './change-target.js';

interface StageAndClaim {
  /** Stage, and the day on which the target came to it. */
  readonly stage?: Stage;
  readonly on?: string;
  readonly claim?: { readonly organisation: string; readonly member: string; readonly until: string } | null;
}

/** Writes a target’s stage and claim; a value left out stays. */
export const writeStage =
  ({ run, target }: LockedTarget, { stage, on, claim }: StageAndClaim) =>
  (version: number): Promise<unknown> => {
    const { id, claimOrganisation, claimMember, claimUntil } = target;
    const current = { organisation: claimOrganisation, member: claimMember, until: claimUntil };
    const next = claim === undefined ? current : claim;
    return run(writeTarget, {
      target: id,
      stage: stage ?? target.stage,
      stageDays:
        stage === undefined || on === undefined
          ? (target.stageDays ?? [])
          : stageDaysAfter(target.stageDays, { stage, on }),
      version,
      claimOrganisation: next?.organisation ?? null,
      claimMember: next?.member ?? null,
      claimUntil: next?.until ?? null,
    });
  };
