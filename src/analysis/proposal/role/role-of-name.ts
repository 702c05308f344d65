import type { Role } from './role.js';

const legalForm = /(股份有限公司|有限责任公司|有限公司|集团|分公司|公司|（.*?）|\(.*?\))/g;

const words: readonly (readonly [Role, RegExp])[] = [
  ['LESSOR', /租赁/],
  [
    'TRADER',
    /贸易|商贸|商行|商店|商城|经营部|经销|批发|零售|门市|超市|百货|进出口|供应链|物资|销售|便利店|专卖|专营|营业部|配件部|五金店|建材店|汽配城|商社|商务|外贸|工贸|代理|电子商务|直销|加油站|大药房|药房|4s/i,
  ],
  [
    'SERVICE',
    /服务|维修|修理|物流|运输|咨询|检测|安装|工程公司|物业|广告|传媒|投资|资产管理|研究院|设计院|事务所|酒店|培训|置业|房地产|银行|证券|保险/,
  ],
  [
    'PRODUCER',
    /厂$|制造|工业|实业|重工|生产|冶炼|机械|制药|药业|铝业|钢铁|糖业|纸业|化工|材料|车业|矿业|电机|轴承/,
  ],
];

/** Role that the name of an enterprise states; UNKNOWN without one. A plain name tells nothing. */
export function roleOfName(name: string): Role {
  const core = name.replace(legalForm, '');
  return words.find(([, pattern]) => pattern.test(core))?.[0] ?? 'UNKNOWN';
}
