import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { PolicyBasis } from './policy-basis.type.js';

/** Makes the basis of an answer from policies. */
export const policyBasis = ({ asOf, revision }: Snapshot): PolicyBasis => ({
  asOf,
  graphRevision: revision,
});
