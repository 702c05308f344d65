/** A hectare in 亩. */
const muPerHectare = 15;

/** Output a 亩 (1/15 hectare) in yuan: output / (15 · area in hectares); null where there is no area. */
export const outputPerMu = (outputYuan: number, areaHa: number): number | null =>
  areaHa > 0 ? outputYuan / (areaHa * muPerHectare) : null;
