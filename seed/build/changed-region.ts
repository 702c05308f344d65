/** Record of areacodes’ result.csv: a region as it stood between two years. */
export interface ListedRegion {
  readonly code: string;
  readonly name: string;
  readonly level: string;
  /** 在用, 弃用 or 变更. */
  readonly state: string;
  readonly since: number;
  /** Empty where it stands. */
  readonly until: string;
  /** Codes that took its place when it ended, and those that took parts of it before. */
  readonly successors: readonly string[];
  readonly tookParts: readonly string[];
  readonly within: readonly string[];
}

const split = (codes: string): { readonly whole: string[]; readonly parts: string[] } => {
  const all = codes.split(';').filter((code) => code !== '');
  return {
    whole: all.filter((code) => !code.includes('[')),
    parts: all.filter((code) => code.includes('[')).map((code) => code.slice(0, 6)),
  };
};

/** Reads a record of result.csv. */
export const listedRegion = (row: Readonly<Record<string, string>>): ListedRegion => {
  const { 代码: code = '', 名称: name = '', 级别: level = '', 状态: state = '', 新代码: codes = '' } = row;
  const { 一级行政区: province = '', 二级行政区: prefecture = '' } = row;
  const { whole, parts } = split(codes);
  return {
    code,
    name,
    level,
    state,
    since: Number(row.启用时间),
    until: row['变更/弃用时间'] ?? '',
    successors: whole,
    tookParts: parts,
    within: [province, prefecture].filter((one) => one !== '' && one !== '直辖' && one !== name),
  };
};
