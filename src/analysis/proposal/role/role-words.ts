import type { Role } from './role.js';

/**
 * Verbs of each role, from the one that decides to the one that is named beside it: who makes and sells is a maker, who
 * sells and mends is a trader.
 */
export const roleWords: readonly (readonly [Role, RegExp])[] = [
  [
    'PRODUCER',
    /生产|制造|研制|制作|冶炼|开采|采选|种植|养殖|养蚕|酿造|组装|总装|铸造|锻造|建造|繁育|精炼|炼制|纺制|织造|合成/,
  ],
  ['PROCESSOR', /加工|代工|印染|热处理|电镀|表面处理|装配|封装测试|分装/],
  ['LESSOR', /租赁|出租/],
  ['TRADER', /销售|批发|零售|贸易|经销|代理|进出口|采购|购销|收购|分销|配送|供应链|商贸|营销/],
  [
    'SERVICE',
    /服务|维修|修理|安装|咨询|检测|施工|运维|运营|推广|转让|培训|物流|运输|仓储|勘察|设计|管理|集成|拆除/,
  ],
];

/** Research and development: a maker's in its own words, and anybody's in a registered scope. */
export const developing = /研发|研究|开发|设计/;

/** A verb of making that stands as a verb: at the end, before another verb, or joined with one. */
export const makingVerb =
  /(?:生产|制造|研制|制作|冶炼|开采|种植|养殖|组装|铸造|锻造|加工|印染|织造)(?:$|[、,，;；。及和与并的（(]|业务|销售|批发|经营|服务)/;

/** A verb at the end that makes nothing. */
export const otherVerbAtEnd =
  /(?:销售|批发|零售|贸易|经销|代理|购销|租赁|出租|维修|修理)(?:业务|服务)?(?:[（(][^）)]*[）)])?[。；;]?$/;
