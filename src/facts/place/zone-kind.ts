/** Endings of names by kind of zone, the narrower first. */
const kinds: readonly (readonly [kind: string, words: readonly string[]])[] = [
  ['HTZ', ['高新技术产业开发区', '高新区', '高新技术']],
  ['ETDZ', ['经济技术开发区', '经开区']],
  ['CUSTOMS', ['综合保税区', '保税港区', '保税区']],
  ['BORDER', ['边境经济合作区', '跨境经济合作区']],
  ['INDUSTRY_PARK', ['产业园', '工业园', '产业城']],
  ['INDUSTRIAL', ['工业区', '经济开发区', '开发区']],
];

/** Tells the kind of a zone: as stated, else by its name; null where neither says. */
export const zoneKind = (stated: string | null, name: string): string | null =>
  stated ?? kinds.find(([, words]) => words.some((word) => name.includes(word)))?.[0] ?? null;
