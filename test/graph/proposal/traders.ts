/** 300 made-up traders: names that say trade and names that do not, with what each kind registers and offers. */
const goods = [
  '装载机',
  '挖掘机',
  '汽车配件',
  '轮胎',
  '锂电池',
  '铝型材',
  '不锈钢板',
  '钢材',
  '白砂糖',
  '服装',
  '面料',
  '家具',
  '光伏组件',
  'LED灯具',
  '电线电缆',
  '连接器',
  '集成电路',
  '手机',
  '服务器',
  '工业机器人',
  '轴承',
  '减速器',
  '化肥',
  '聚丙烯',
  '烧碱',
  '玻璃',
  '瓷砖',
  '石英砂',
  '生活用纸',
  '纸箱',
  '中药材',
  '中成药',
  '医用口罩',
  '医疗器械',
  '保健食品',
  '充电桩',
  '蓄电池',
  '变压器',
  '柴油发动机',
  '发电机组',
  '滤清器',
  '液压元件',
  '起重机',
  '叉车',
  '铜材',
  '氧化铝',
  '铝锭',
  '酒精',
  '饲料',
  '有机肥',
];

const of = (number: number): readonly [string, string, string] => {
  const at = (offset: number): string => goods[(number * 7 + offset) % goods.length] ?? '';
  return [at(0), at(13), at(29)];
};

type Kind = (a: string, b: string, c: string) => object;

const kinds: readonly Kind[] = [
  (a, b, c) => ({
    name: '示例贸易有限公司',
    products: [a, b],
    scope: `${a}销售；${b}批发；${c}零售；货物进出口`,
  }),
  (a, b) => ({ name: '示例一有限公司', products: [a], business: `从事${a}、${b}的批发和零售` }),
  (a, b, c) => ({
    name: '示例商贸部',
    scope: `一般项目：${a}、${b}、${c}销售；信息咨询服务（不含许可类信息咨询服务）`,
  }),
  (a, b) => ({ name: '示例经营部', products: [a, b] }),
  (a, b) => ({
    name: '示例一科技有限公司',
    products: [a],
    scope: `技术开发、技术咨询；${a}销售；${b}销售；${a}维修`,
  }),
  (a, b) => ({ name: '示例供应链管理有限公司', business: `为客户提供${a}、${b}的采购、仓储和配送服务` }),
  (a, b) => ({ name: '示例租赁有限公司', scope: `${a}租赁；${b}租赁；${a}维修服务` }),
  (a) => ({ name: '示例进出口有限公司', products: [`${a}出口`], business: `${a}的进出口贸易` }),
  (a, b) => ({
    name: '示例物资有限公司',
    scope: `${a}、${b}的购销；自有房屋租赁；${a}加工、制造（限分支机构经营）`,
  }),
  (a, b) => ({ name: '示例一有限责任公司', business: `代理销售${a}，并经销${b}` }),
];

export const traders = Array.from({ length: 300 }, (_, number) => {
  const kind = kinds[number % kinds.length] as Kind;
  return { key: String(number), ...kind(...of(number)) };
});
