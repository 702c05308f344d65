import type { Oidc } from '../../config/config.js';

/** Paths of the claims in which an issuer says who a member is. */
export type ClaimRules = Oidc['claims'];

/** Claims of tokens of `liantu token`. */
export const plainClaims: ClaimRules = { organisation: 'org', roles: 'roles', groups: 'groups' };
