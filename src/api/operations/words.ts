import type { Text } from '../../codes/language.js';

/** Titles and questions of the saved operations, by name. */
export const words: Readonly<Record<string, { readonly title: string; readonly question: Text }>> = {
  ChainGaps: {
    title: '产业链缺口',
    question: {
      zh: '本地的这条产业链缺哪些环节、弱在哪里，各该建链、补链、延链还是强链，依据是什么，哪些还不知道。',
      en: 'Which segments of this chain does a place lack or hold weakly, which verb applies to each, on what evidence, and what is not known.',
    },
  },
  TargetCandidates: {
    title: '招商目标',
    question: {
      zh: '谁能补上缺口：按评分排列的企业，附理由、未知项、渠道与本省可配套企业。',
      en: 'Who could close the gaps: ranked enterprises with reasons, unknowns, channels, and local suppliers.',
    },
  },
  PairGaps: {
    title: '结对互补',
    question: {
      zh: '结对地区强而本地弱的环节，以及通达的渠道。',
      en: 'Where a paired region is strong and this place is weak, and by which channel it is reached.',
    },
  },
  WhatIf: {
    title: '推演',
    question: {
      zh: '若这些企业落地或离开，产业链会有什么变化。',
      en: 'What changes in the chain if these enterprises settle here, or leave.',
    },
  },
  CriticalPoints: {
    title: '断链点',
    question: {
      zh: '哪些环节或企业一旦失去，本地产业链就断开。',
      en: 'Which segments or enterprises break the local chain if they go.',
    },
  },
  PlaceProfile: {
    title: '地区画像',
    question: {
      zh: '一个地区做什么、与谁相似、接下来能做什么。',
      en: 'What a place does, whom it resembles, and what it could grow into next.',
    },
  },
  SupplyGaps: {
    title: '配套缺口',
    question: {
      zh: '本地企业需要而无人生产的投入品，以及外地供应者。',
      en: 'Inputs that local enterprises need and nobody here makes, and who makes them elsewhere.',
    },
  },
  EnterprisePaths: {
    title: '企业关系路径',
    question: {
      zh: '两家企业之间经供应或持股的路径。',
      en: 'Paths between two enterprises by supplies or holdings.',
    },
  },
  Search: {
    title: '检索',
    question: {
      zh: '按名称、简称、代码、拼音或首字母查找地区、园区、产业链、环节、企业、技术、政策，得到其代码。',
      en: 'Finds places, parks, chains, segments, enterprises, technologies and policies by name, code, pinyin or initials; gives their codes.',
    },
  },
  Places: {
    title: '地区、园区与中心',
    question: {
      zh: '全部地区、园区、飞地、结对与产业合作中心及其坐标。',
      en: 'Regions, parks, enclaves, pairings and cooperation centres with their coordinates.',
    },
  },
  EnterprisesInView: {
    title: '范围内的企业',
    question: {
      zh: '按产业链、环节、地区、称号、营收或地图范围筛选的企业。',
      en: 'Enterprises by chain, segment, place, title, revenue or area of a map.',
    },
  },
  MapFeatures: {
    title: '图层要素',
    question: { zh: '一个图层的GeoJSON要素。', en: 'Features of a map layer as GeoJSON.' },
  },
  MapClusters: {
    title: '聚合点',
    question: { zh: '范围内的企业按网格聚合。', en: 'Enterprises of a box counted by cells.' },
  },
  MapLayer: {
    title: '矢量瓦片地址',
    question: { zh: '一个图层的矢量瓦片地址。', en: 'Addresses of the vector tiles of a layer.' },
  },
  GapMap: {
    title: '缺口与目标地图',
    question: {
      zh: '缺口、招商目标及其两端坐标。',
      en: 'Gaps and their targets with the coordinates of both ends.',
    },
  },
  ProposeSegments: {
    title: '由文本建议环节',
    question: {
      zh: '这些企业文本（名称、产品、经营范围）说到哪些环节；不写入任何数据。',
      en: 'Which segments these texts about enterprises speak of; nothing is stored.',
    },
  },
  SegmentProposals: {
    title: '待确认的环节建议',
    question: {
      zh: '一个地区待确认的环节建议，最值得先看的在前；需登录。',
      en: 'Segments proposed for the enterprises of a place and not decided yet, the most useful first; for members.',
    },
  },
  DecideProposals: {
    title: '确认或否定环节建议',
    question: {
      zh: '确认、否定或改判环节建议；确认者成为企业活动，可撤销。',
      en: 'Confirms, rejects or replaces proposed segments; what is confirmed becomes an activity. Can be undone.',
    },
  },
  Policies: {
    title: '政策文件',
    question: {
      zh: '有哪些政策文件，某日的状态如何。',
      en: 'Which documents there are, and their state on a day.',
    },
  },
  PolicyFacts: {
    title: '政策事实代码',
    question: { zh: '条款可能问到的事实。', en: 'Facts that rules may ask for.' },
  },
  AssessPolicies: {
    title: '政策逐条判定',
    question: {
      zh: '企业或园区可申请什么、缺什么、哪些还不知道，依据哪一条；不是法律意见，以主管部门决定为准。',
      en: 'What an enterprise or park can claim, what it lacks and what is not known, by which article; no legal advice, the competent body decides.',
    },
  },
  PolicyTargets: {
    title: '政策目标',
    question: { zh: '距离文件中的目标还差多少。', en: 'How far a value is from the target of a document.' },
  },
  RdClearance: {
    title: '研发双清零',
    question: {
      zh: '园区哪些规上企业没有研发活动或研发机构。',
      en: 'Which large firms of a park have no R&D activity or no R&D institution.',
    },
  },
  ParkMonitor: {
    title: '园区监测',
    question: {
      zh: '园区逐期指标、同比、邻居与目标线。',
      en: 'Figures of a park over time beside its neighbours and its targets.',
    },
  },
  RegisterEntries: {
    title: '名录',
    question: {
      zh: '政策要求的名录条目，以及尚无条目的园区。',
      en: 'Entries of a register that a document asks for, and the parks that have none.',
    },
  },
  MyLists: {
    title: '我的名单',
    question: { zh: '登录成员可见的目标名单。', en: 'Target lists that the signed-in member may see.' },
  },
  ListDetail: {
    title: '名单详情',
    question: {
      zh: '名单中的目标、阶段、认领与历史。',
      en: 'Targets of a list with their stages, claims and history.',
    },
  },
  CreateList: {
    title: '新建名单',
    question: { zh: '新建一份目标名单。', en: 'Creates a target list.' },
  },
  ShareList: {
    title: '共享名单',
    question: { zh: '把名单共享给另一机构。', en: 'Shares a list with another organisation.' },
  },
  AddTargets: {
    title: '加入名单',
    question: { zh: '把企业加入名单。', en: 'Adds enterprises to a list.' },
  },
  ClaimTarget: {
    title: '认领目标',
    question: {
      zh: '认领一个目标，一段时间内由本机构对接。',
      en: 'Claims a target, so that one organisation approaches it for a time.',
    },
  },
  MoveTarget: {
    title: '移到另一阶段',
    question: { zh: '把目标移到另一阶段。', en: 'Moves a target to another stage.' },
  },
  NoteTarget: {
    title: '写备注',
    question: { zh: '给目标写备注。', en: 'Adds a note to a target.' },
  },
};
