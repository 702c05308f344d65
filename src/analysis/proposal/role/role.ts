/** What an enterprise does with the things that a clause names. */
export const roles = ['PRODUCER', 'PROCESSOR', 'TRADER', 'SERVICE', 'LESSOR', 'UNKNOWN'] as const;

export type Role = (typeof roles)[number];

/** Whether a role is to make things, or to work on them. */
export const isMaking = (role: Role): boolean => role === 'PRODUCER' || role === 'PROCESSOR';

/** Whether nothing says that things are not made. */
export const mayMake = (role: Role): boolean => isMaking(role) || role === 'UNKNOWN';
