import type { Text } from '../../codes/language.js';

const word = (zh: string, en: string): Text => ({ zh, en });

/** Words of a brief, in both languages. */
export const words = {
  provisional: word('待核实', 'unverified'),
  ofThem: word('其中', 'of them'),
  known: word('已知', 'known'),
  possible: word('可能在此', 'may be here'),
  waiting: word('待确认', 'to be confirmed'),
  technologies: word('关键技术', 'Technologies'),
  general: word('* 为通用知识，未经来源核对', '* general knowledge, not checked against a source'),
  bottleneck: word('卡脖子', 'bottleneck'),
  unknown: word('还不知道什么', 'What is not known'),
  steps: word('下一步', 'What to do next'),
  who: word('牵头', 'By whom'),
  due: word('时限', 'By when'),
  scale: word('营业收入', 'Revenue'),
  localSuppliers: word('区内配套（不作招商对象）', 'Local suppliers (not to be drawn away)'),
  demand: word(
    '本地需求与省外采购（官方统计，按部门）',
    'Local demand and purchases elsewhere (official statistics, by sector)',
  ),
  title: word('一链一图一策', 'One chain, one map, one policy'),
  chain: word('一链 · 环节与本地企业', 'Chain: segments and the firms here'),
  picture: word('附图 · 产业链图', 'Picture of the chain'),
  pictureNote: word(
    '虚线、斜纹为待核实，点线为未知；数字为企业数，“1–3家”指另有2家可能在此。',
    'Dashed and hatched: unverified; dotted: unknown. Numbers are firms; 1–3 means that two more may be here.',
  ),
  map: word('一图 · 目标从哪里来', 'Map: where the targets sit'),
  policy: word('一策 · 缺口与动作', 'Policy: gaps and what to do'),
  followStage: word('阶段', 'Stage'),
  investmentBasis: word('投资依据', 'Basis of the investment'),
  targets: word('招商目标', 'Targets'),
  policies: word('政策依据（不构成法律意见）', 'Policies (no legal advice)'),
  basis: word('依据与来源', 'Basis and sources'),
  licences: word('数据来源与许可', 'Data source and licence'),
  licenceNote: word(
    '来源只引用事实与公文，各自许可见工作簿“说明”页和 /graphql的graph.sources',
    'facts and official texts only; the licence of each source stands in the workbook and in graph.sources',
  ),
  completeness: word('完整度', 'Completeness'),
  asOf: word('数据日期', 'Data of'),
  revision: word('图谱版本', 'Graph revision'),
  ruleSet: word('规则版本', 'Rule set'),
  coverage: word('规模数据覆盖率', 'Coverage of the measure'),
  notKnown: word('未知', 'not known'),
  verb: word('动作', 'Verb'),
  segment: word('环节', 'Segment'),
  status: word('现状', 'Status'),
  enterprises: word('企业数', 'Enterprises'),
  reasons: word('理由', 'Reasons'),
  firstTarget: word('首选目标', 'First target'),
  rank: word('#', '#'),
  enterprise: word('企业', 'Enterprise'),
  seat: word('所在地', 'Seat'),
  distance: word('公里', 'km'),
  score: word('得分', 'Score'),
  channels: word('合作渠道', 'Channels'),
  unknowns: word('未知事项', 'Not known'),
  stage: word('上中下游', 'Stage'),
  locationQuotient: word('区位商', 'Location quotient'),
  concentration: word('集中度', 'Concentration'),
  surveyCoverage: word('调查覆盖率', 'Survey coverage'),
  priority: word('优先级', 'Priority'),
  sources: word('数据来源', 'Sources'),
  noGaps: word('没有要补的环节', 'no segment to fill'),
  noMap: word('没有可绘的轮廓', 'there is no outline to draw'),
  noChannel: word('无', 'none'),
  estimated: word('含估计', 'holds estimates'),
  item: word('项目', 'Item'),
  value: word('内容', 'Content'),
  place: word('地点', 'Place'),
  chainName: word('产业链', 'Chain'),
  precision: word(
    '企业位置多为所在城市中心，不是门址',
    'most enterprises stand at the centre of their city, not at their door',
  ),
  mapNotice: word(
    '地图无审图号，仅供示意，不作划界依据，不得公开出版；只绘出涉及的省级行政区。',
    'Not an approved map: illustrative only, states nothing on any border, not for publication; only the provinces concerned are drawn.',
  ),
  scoreNotice: word(
    '得分只用于排序，不是预测；是否有投资意愿一律未知。',
    'A score orders the list and predicts nothing; whether anybody means to invest is not known.',
  ),
} as const;

/** Says how many enterprises have the segment proposed and not decided. */
export const waitingWords = (count: number): Text => ({
  zh: `另有${count}家待确认`,
  en: `${count} more to be confirmed`,
});

export const verbWords: Readonly<Record<string, Text>> = {
  BUILD: word('建链', 'Build'),
  COMPLETE: word('补链', 'Complete'),
  EXTEND: word('延链', 'Extend'),
  STRENGTHEN: word('强链', 'Strengthen'),
  KEEP: word('稳链', 'Keep'),
  WATCH: word('关注', 'Watch'),
};

export const statusWords: Readonly<Record<string, Text>> = {
  MISSING: word('缺失', 'missing'),
  WEAK: word('薄弱', 'weak'),
  PRESENT: word('已有，强弱未知', 'strength unknown'),
  STRONG: word('优势', 'strong'),
  UNKNOWN: word('未知', 'unknown'),
};

export const stageWords: Readonly<Record<string, Text>> = {
  UPSTREAM: word('上游', 'Upstream'),
  MIDSTREAM: word('中游', 'Midstream'),
  DOWNSTREAM: word('下游', 'Downstream'),
};
