import { writeTarget } from '../../../../cypher/queries.gen.js';
import type { LockedTarget } from './change-target.js';

interface StageAndClaim {
  readonly stage?: string;
  readonly claim?: { readonly organisation: string; readonly member: string; readonly until: string } | null;
}

/** Writes a target’s stage and claim; a value left out stays. */
export const writeStage =
  ({ run, target }: LockedTarget, { stage = target.stage, claim }: StageAndClaim) =>
  (version: number): Promise<unknown> => {
    const { id, claimOrganisation, claimMember, claimUntil } = target;
    const current = { organisation: claimOrganisation, member: claimMember, until: claimUntil };
    const next = claim === undefined ? current : claim;
    return run(writeTarget, {
      target: id,
      stage,
      version,
      claimOrganisation: next?.organisation ?? null,
      claimMember: next?.member ?? null,
      claimUntil: next?.until ?? null,
    });
  };
