/** A list that decides about projects: its name in the register, the fact of PK24-20 that it tells, what it names. */
export interface ProjectList {
  readonly name: string;
  readonly fact: string;
  readonly article: string;
  readonly names: readonly ('products' | 'processes')[];
}

const both = ['products', 'processes'] as const;

/** The five lists of PK24 19 and 20. */
export const projectLists: readonly ProjectList[] = [
  { name: '淘汰工艺装备', fact: 'usesEliminatedProcess', article: '20(1)', names: ['processes'] },
  { name: '淘汰产品', fact: 'makesEliminatedProduct', article: '20(2)', names: ['products'] },
  { name: '禁止', fact: 'otherwiseBanned', article: '20(3)', names: both },
  { name: '市场准入负面清单', fact: 'marketAccessProhibited', article: '19', names: both },
  { name: '外商投资负面清单', fact: 'foreignInvestmentProhibited', article: '19', names: both },
];
