/** Gives the only item of a list; nothing where the list is empty or holds several. */
export const soleItem = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);
