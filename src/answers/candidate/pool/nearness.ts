/** Nearness of another place, by its row: in the place, in its province, within 300 km, else elsewhere. */
export const nearness = { here: 4, province: 2, near: 1, elsewhere: 0 } as const;
