/**
 * Computes distance = 1 − ω, in [0,1]: the share of a segment's neighbourhood that a place lacks. Source: Hausmann et
 * al., Atlas.
 */
export function relatednessDistance(density: number): number {
  return 1 - density;
}
