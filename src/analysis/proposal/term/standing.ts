/** How a term stands in its noun phrase: the thing itself, a part of it, or what tells another thing apart. */
export type Standing = 'HEAD' | 'PART' | 'MODIFIER';

const verbs =
  '研发|研制|研究|生产|制造|制作|销售|加工|设计|开发|制备|服务|批发|零售|经营|种植|养殖|开采|采选|冶炼|贸易|提供|供应|租赁|运营|建设|维修|安装|技术|解决方案|领域|行业|市场|产业';
const head = new RegExp(
  `^(?:系列|各类|产品|制品|材料|整机|成品|业务|项目|板块|类)*(?:$|[、,，;；。()（）及和与或等/“”"的：:\\u0000]|${verbs})`,
);
const part =
  /^(?:系列|产品|关键|核心|精密|相关|专用|用)*(?:零部件|零配件|配件|部件|组件|元件|附件|零件|壳体)/;

/** A purpose that goes on behind a conjunction: 晶圆制造及先进封装用电镀液. */
const purpose = /^(?:及|和|与|或)?[^用]{0,8}(?<![药车商民军医家食农日通专船兽])用(?!品|途|户|于|$)/;

/** Reads how a term that ends at `end` stands in a folded text. Chinese names the thing last. */
export function standingAt(folded: string, end: number): Standing {
  const rest = folded.slice(end, end + 12);
  if (purpose.test(rest)) return 'MODIFIER';
  if (head.test(rest)) return 'HEAD';
  return part.test(rest) ? 'PART' : 'MODIFIER';
}
