/** Stands in a folded clause for what is said of others. */
export const hidden = '\u0000';

const ofOthers: readonly RegExp[] = [
  /为[^,，;；。]*?(?:提供|配套|供应|供货|服务)/g,
  /(?:广泛)?(?:应用于|适用于|用于|应用在|服务于|面向|销往|供应给|配套于|提供给|供给)[^,，;；。的]*?(?=中的|中使用|领域|行业|等|的|[,，;；。]|$)/g,
  /[^,，;；。、]*(?:配套用?|使用|所用)的/g,
  /以[^,，;；。]*?为(?:主要)?(?:原料|原材料|材料|基础|对象|客户|载体|依托)/g,
  /[(（][^()（）]*(?:除外|不含|不包括|凭许可证|须经批准)[^()（）]*[)）]/g,
  /(?:不含|除)[^,，;；。()（）]*/g,
  /(?:主要)?(?:客户|下游|原料|原材料)(?:为|有|包括|是)[^;；。]*/g,
];

/** Hides customers, purposes, materials and exceptions in a folded text, which keeps its length. */
export const hideOthers = (folded: string): string =>
  ofOthers.reduce((text, pattern) => text.replace(pattern, (said) => hidden.repeat(said.length)), folded);
