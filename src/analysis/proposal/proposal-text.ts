/** Fields of a text about an enterprise, from its own words of what it makes to what it is registered for. */
export const textFields = ['PRODUCTS', 'BUSINESS', 'NAME', 'SCOPE', 'INDUSTRY'] as const;

export type TextField = (typeof textFields)[number];

/** What is said of an enterprise: 名称, 主要产品, 主营业务, 经营范围, 行业. */
export interface ProposalText {
  readonly name: string | null;
  readonly products: readonly string[];
  readonly business: string | null;
  readonly scope: string | null;
  readonly industry: string | null;
}
