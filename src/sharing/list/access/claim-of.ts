import type { TargetsByIdRow } from '../../../../cypher/queries.gen.js';
import { RefusedError } from '../../../request/errors.js';

/** Organisation whose claim on a target runs; null where none does. */
export const claimantOf = (target: TargetsByIdRow, at: string): string | null =>
  target.claimUntil !== null && target.claimUntil > at ? target.claimOrganisation : null;

/** Throws while another organisation follows the target: no other organisation acts on it meanwhile. */
export const requireFree = (target: TargetsByIdRow, organisation: string, at: string): void => {
  const claimant = claimantOf(target, at);
  if (claimant === null || claimant === organisation) return;
  const text = {
    zh: `${claimant}正在跟进该企业，至${target.claimUntil}`,
    en: `${claimant} follows this enterprise until ${target.claimUntil}`,
  };
  throw new RefusedError('CONFLICT', text, target.version);
};
