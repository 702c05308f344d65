/** Proposals of a method for an enterprise, best first, beside what a source says. */
export interface Judged {
  readonly gold: ReadonlySet<number>;
  readonly proposals: readonly { readonly segment: number; readonly score: number }[];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

const macroF1 = (judged: readonly Judged[], least: number): number => {
  const counts = new Map<number, { right: number; wrong: number; missed: number }>();
  const of = (segment: number) => {
    const count = counts.get(segment) ?? { right: 0, wrong: 0, missed: 0 };
    counts.set(segment, count);
    return count;
  };
  for (const { gold, proposals } of judged) {
    const said = new Set(proposals.filter(({ score }) => score >= least).map(({ segment }) => segment));
    for (const segment of said) of(segment)[gold.has(segment) ? 'right' : 'wrong']++;
    for (const segment of gold) if (!said.has(segment)) of(segment).missed++;
  }
  return mean(
    [...counts.values()].map(({ right, wrong, missed }) => (2 * right) / (2 * right + wrong + missed)),
  );
};

/** Measures at a least score; a source that names one activity of many makes precision a lower bound. */
export const measuresAt = (judged: readonly Judged[], least: number) => {
  const said = judged.map(({ gold, proposals }) => ({
    gold,
    said: proposals.filter(({ score }) => score >= least),
  }));
  const speaking = said.filter((each) => each.said.length > 0);
  const right = said.reduce(
    (sum, each) => sum + each.said.filter(({ segment }) => each.gold.has(segment)).length,
    0,
  );
  const total = said.reduce((sum, each) => sum + each.said.length, 0);
  const gold = judged.reduce((sum, each) => sum + each.gold.size, 0);
  const first = speaking.filter((each) => each.gold.has(each.said[0]?.segment ?? -1)).length;
  return {
    precision: right / total,
    coverage: speaking.length / judged.length,
    recall: right / gold,
    first: first / speaking.length,
    macroF1: macroF1(judged, least),
  };
};

/** Mean score and share that a source confirms, by tenths of the score; null where fewer than twenty are. */
export const calibrationBins = (judged: readonly Judged[]): (readonly [number, number] | null)[] => {
  const all = judged.flatMap(({ gold, proposals }) =>
    proposals.map(({ segment, score }) => ({ score, right: gold.has(segment) ? 1 : 0 })),
  );
  return Array.from({ length: 10 }, (_, bin) => {
    const inside = all.filter(({ score }) => Math.min(9, Math.floor(score * 10)) === bin);
    return inside.length < 20
      ? null
      : [mean(inside.map(({ score }) => score)), mean(inside.map(({ right }) => right))];
  });
};
