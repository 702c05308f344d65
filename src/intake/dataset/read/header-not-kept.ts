import type { Text } from '../../../codes/language.js';
import { headerKey } from './header-key.js';

interface Known {
  readonly headers: readonly string[];
  readonly reason: Text;
}

/** Columns of 企查查, 天眼查 and of offices that the graph has no place for, and why. */
const known: readonly Known[] = [
  {
    headers: ['序号', '行号', 'No', '#'],
    reason: { zh: '行的序号', en: 'numbers of rows' },
  },
  {
    headers: ['参保人数', '社保人数', '参保人数所属年报'],
    reason: {
      zh: '参加社保的人数，不等于从业人数',
      en: 'persons insured, who are not all persons employed',
    },
  },
  {
    headers: ['实缴资本', '实缴注册资本'],
    reason: { zh: '实缴资本，不是注册资本', en: 'paid-in capital, not registered capital' },
  },
  {
    headers: ['核准日期', '核准时间', '变更日期', '更新时间', '更新日期'],
    reason: {
      zh: '登记事项最近一次变更的日期，不是成立日期',
      en: 'date of a later registration, not of foundation',
    },
  },
  {
    headers: ['营业期限', '营业期限自', '营业期限至', '经营期限'],
    reason: { zh: '执照的期限', en: 'term of the licence' },
  },
  {
    headers: ['注销日期', '吊销日期', '注销吊销日期', '注销原因', '吊销原因'],
    reason: { zh: '只取经营状态本身', en: 'of the end of an enterprise only its status is kept' },
  },
  {
    headers: ['企业(机构)类型', '企业类型', '公司类型', '机构类型', '登记类型', '注册类型', '市场主体类型'],
    reason: { zh: '法律形式，名称里已有', en: 'legal form, which the name holds' },
  },
  {
    headers: ['纳税人识别号', '税号', '注册号', '工商注册号', '组织机构代码', '进出口企业代码'],
    reason: {
      zh: '另一种编号；企业以统一社会信用代码识别，其他编号可放在identifiers表',
      en: 'another number; an enterprise is known by its credit code, others go into the table identifiers',
    },
  },
  {
    headers: ['企业规模', '人员规模', '规模', '企业评分', '企业标签', '纳税人资质', '登记机关'],
    reason: { zh: '图谱不存此项', en: 'the graph keeps nothing of this kind' },
  },
  {
    headers: ['网址', '官网', '网站', '官方网站', '企业官网', 'website', 'url'],
    reason: { zh: '图谱不存网址', en: 'the graph keeps no addresses of web pages' },
  },
  {
    headers: ['企业简介', '公司简介', '简介'],
    reason: {
      zh: '自由文字；产品与经营范围另有列',
      en: 'free text; products and business have columns of their own',
    },
  },
];

const reasons = new Map(
  known.flatMap(({ headers, reason }) => headers.map((header) => [headerKey(header).base, reason] as const)),
);

/** Finds why a header that people write often is not read; undefined for any other header. */
export const headerNotKept = (base: string): Text | undefined => reasons.get(base);
