/** Shipped packages that each setting of LIANTU_SEED loads. */
export const seedPackages = {
  none: [],
  regions: ['regions'],
  guangxi: ['regions', 'guangxi', 'statistics'],
} as const;

export type Seed = keyof typeof seedPackages;
