/** Versions of the rule by which a segment gets its status and verb, the newest first. Published with every answer. */
export const ruleSets = ['2026.2', '2026.1'] as const;
export type RuleSet = (typeof ruleSets)[number];

export const newestRuleSet: RuleSet = ruleSets[0];
