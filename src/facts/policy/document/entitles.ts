import type { PolicyStatusName } from './policy-status.js';

const entitling: ReadonlySet<PolicyStatusName> = new Set(['RUNNING', 'IN_FORCE', 'IN_FORCE_NO_END_STATED']);

/** Tells whether a document of a status gives a right: no draft does, and none outside its term. */
export const entitles = (status: PolicyStatusName): boolean => entitling.has(status);
