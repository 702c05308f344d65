import type { Language } from '../../../words/language';

const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  Enterprise: { zh: '企业', en: 'enterprises' },
  Identifier: { zh: '企业标识', en: 'identifiers' },
  TierAward: { zh: '称号', en: 'titles' },
  EnterpriseYear: { zh: '企业年度数据', en: 'yearly figures' },
  Survey: { zh: '摸排', en: 'surveys' },
  Technology: { zh: '技术', en: 'technologies' },
  Region: { zh: '地区', en: 'regions' },
  Park: { zh: '园区', en: 'parks' },
  Chain: { zh: '产业链', en: 'chains' },
  Segment: { zh: '环节', en: 'segments' },
  SegmentTerm: { zh: '环节用语', en: 'terms' },
  Policy: { zh: '政策文件', en: 'policy documents' },
  PolicyRule: { zh: '政策规则', en: 'rules' },
  Clause: { zh: '条款', en: 'clauses' },
  Observation: { zh: '统计数据', en: 'observations' },
  Organisation: { zh: '机构', en: 'organisations' },
  AnswerPart: { zh: '政策答复依据', en: 'parts of answers' },
  RegisterEntry: { zh: '名单条目', en: 'register entries' },
};

/** Name of a kind of thing, as people say it. */
export const kindWords = (kind: string, language: Language): string => words[kind]?.[language] ?? kind;
