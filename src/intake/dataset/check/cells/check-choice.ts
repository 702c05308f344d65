import { withoutBlanks } from '../../../../codes/blanks.js';
import { nothing, plain, refused, remarked } from '../../../../codes/cell/reading.js';
import { halfWidth } from '../../../../codes/half-width.js';
import { simplified } from '../../../../codes/simplified.js';
import type { CellCheck } from './cell-check.js';

/** Spellings that people write for the choices, folded. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  NATION: ['国家', '全国'],
  PROVINCE: ['省', '省级', '自治区', '直辖市'],
  PREFECTURE: ['市', '地级', '地级市', '地市级'],
  COUNTY: ['县', '区', '县级', '区县'],
  REGION: ['地区', '行政区', '行政区划'],
  PARK: ['园区', '开发区'],
  UPSTREAM: ['上游'],
  MIDSTREAM: ['中游'],
  DOWNSTREAM: ['下游'],
  STAGE: ['阶段', '上中下游'],
  SEGMENT: ['环节'],
  PRODUCT: ['产品'],
  FEEDS: ['供给'],
  LEADING: ['主导', '主导产业'],
  SPECIALISATION: ['特色', '特色产业', 'SPECIALIZATION'],
  HEADQUARTERS: ['总部'],
  PLANT: ['工厂', '生产基地'],
  RESEARCH: ['研发', '研发中心'],
  BRANCH: ['分公司', '分支机构'],
  SCIENCE: ['科创飞地', '科创'],
  INDUSTRIAL: ['产业飞地', '工业飞地'],
  PROOF_OF_CONCEPT: ['概念验证', '概念验证中心'],
  INBOUND: ['飞入'],
  OUTBOUND: ['飞出'],
  CO_BUILT: ['共建'],
  SITE: ['厂址', '地址'],
  DISTRICT: ['区县'],
  CITY: ['城市'],
  BUREAU: ['主管部门'],
  CENTRE: ['中心'],
  PARTNER: ['伙伴'],
  REGISTER: ['名录', '名录比对', '登记名录'],
  FIELD: ['实地', '走访', '实地走访', '现场'],
  DESK: ['案头', '案头检索', '检索'],
};

/** Statuses of registers, which write them with additions: 存续（在营、开业、在册）, 吊销，未注销. */
const statuses: Readonly<Record<string, RegExp>> = {
  ACTIVE: /^(?:存续|在业|在营|在册|开业|正常|仍注册|登记成立|迁入|OPERATING)/,
  ENDED: /^(?:已|被|依法)*(?:注销|吊销|撤销|除名|责令关闭|解散|INACTIVE|DISSOLVED|RETIRED|CANCELLED)/,
  MOVED: /^已?迁(?:出|往)/,
  DELISTED: /^已?(?:退市|终止上市)/,
};

const fold = (text: string): string =>
  simplified(withoutBlanks(halfWidth(text)))
    .toUpperCase()
    .replaceAll('-', '_');

export const checkChoice: CellCheck = ({ text, matched }) => {
  const choices = matched.column.choices ?? [];
  if (choices.includes(text)) return plain(text);
  const folded = fold(text);
  if (folded === '') return nothing;
  const choice = choices.find(
    (choice) => choice === folded || synonyms[choice]?.includes(folded) || statuses[choice]?.test(folded),
  );
  return choice
    ? remarked(choice, 'choice-form', { choice })
    : refused('choice-unknown', { choices: choices.join(', ') });
};
