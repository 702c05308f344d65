/** What grows by a rate in percent a year becomes after some years: base × (1 + rate / 100)^years. */
export const compound = (base: number, ratePct: number, years: number): number =>
  base * (1 + ratePct / 100) ** years;
