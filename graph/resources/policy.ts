import type { Column, Resource } from '../model-types.js';
import { column, required, resource } from './columns.js';

const policy = (rest: object = {}): Column =>
  column('policy', 'reference', 'Document, by code', ['政策', '文件'], { refers: 'policies', ...rest });

const article = (rest: object = {}): Column =>
  column('article', 'code', 'Article as it is cited: 4, 二(六), 9(1)', ['条款'], {
    property: 'article',
    ...rest,
  });

const metric = column('metric', 'reference', 'Metric, by code or name', ['指标'], {
  ...required,
  refers: 'metrics',
});

const region = (means: string): Column => column('region', 'region', means, ['地区', '所在地区']);

const yuan = (name: string, property: string, means: string, header: string): Column =>
  column(name, 'money', `${means}, in yuan; the header may name 元, 万元 or 亿元`, [header], { property });

const flagOf = (name: string, property: string, means: string, header: string): Column =>
  column(name, 'flag', means, [header], { property });

const day = (name: string, property: string, means: string, header: string): Column =>
  column(name, 'date', means, [header], { property });

const named: readonly Column[] = [
  column('code', 'code', 'Own code', ['代码'], { ...required, property: 'code' }),
  column('name', 'text', 'Chinese name', ['名称'], { ...required, property: 'name' }),
  column('name_en', 'text', 'English name', ['英文名称'], { property: 'nameEn' }),
];

const documents: readonly Resource[] = [
  resource(
    'policies',
    '政策文件',
    'Policy',
    ['code'],
    [
      column('code', 'code', 'Own code', ['代码'], { ...required, property: 'code' }),
      column('title', 'text', 'Title in full', ['标题', '文件名称'], { ...required, property: 'title' }),
      column('number', 'text', 'Number of the document', ['文号'], { property: 'number' }),
      column('issuer', 'text', 'Issuer', ['发文单位'], { property: 'issuer' }),
      column('level', 'choice', 'Level of the issuer', ['层级'], {
        ...required,
        property: 'level',
        choices: ['REGION', 'CITY'],
      }),
      day('issued_on', 'issuedOn', 'Day of issue', '印发日期'),
      day('valid_from', 'validFrom', 'First day of its term', '施行日期'),
      day('valid_to', 'validTo', 'Last day of its term; empty where no end is stated', '有效期至'),
      flagOf('draft', 'draft', 'True where it is a draft for comment', '征求意见稿'),
      flagOf('plan', 'plan', 'True where it is a plan that runs for a term', '计划'),
      column('repealed_by', 'reference', 'Document that repealed it', ['废止依据'], {
        refers: 'policies',
        property: 'repealedBy',
      }),
      day('repealed_on', 'repealedOn', 'Day from which it is repealed', '废止日期'),
      column('file', 'text', 'File of the stored text', ['原文文件'], { property: 'file' }),
      region('Region that it applies to'),
    ],
  ),
  resource(
    'clauses',
    '政策条款',
    'Clause',
    ['policy', 'article'],
    [
      policy(required),
      article(required),
      column('text', 'passage', 'Its words, in lines', ['条文'], { ...required, property: 'text' }),
      column('responsible', 'list', 'Bodies responsible, as stated', ['责任单位'], {
        property: 'responsible',
      }),
      column('part_of', 'code', 'Article whose text includes this one', ['所属条'], { property: 'partOf' }),
      column('sort', 'count', 'Its place in the document', ['序号'], { property: 'sort' }),
    ],
  ),
];

const metrics: readonly Resource[] = [
  resource(
    'metrics',
    '监测指标',
    'Metric',
    ['code'],
    [
      ...named,
      column('unit', 'text', 'Unit of its values', ['单位'], { ...required, property: 'unit' }),
      column('dimension', 'choice', 'Dimension of the monthly, quarterly and yearly statistics', ['维度'], {
        property: 'dimension',
        choices: ['ECONOMY', 'INNOVATION', 'INDUSTRY', 'RESOURCES'],
      }),
      column('period_type', 'choice', 'How often it is reported', ['周期'], {
        property: 'periodType',
        choices: ['M', 'Q', 'Y'],
      }),
      column('kind', 'choice', 'FLOW: periods add up; STOCK: the last period stands', ['指标类型'], {
        property: 'kind',
        choices: ['FLOW', 'STOCK'],
      }),
    ],
  ),
  resource(
    'policy_targets',
    '政策目标',
    'PolicyTarget',
    ['policy', 'article', 'metric', 'due_year'],
    [
      policy(required),
      article(required),
      metric,
      column('op', 'choice', 'How a value is held against it', ['比较'], {
        ...required,
        property: 'op',
        choices: ['GE', 'GT', 'ABOUT', 'BETWEEN'],
      }),
      column('target', 'number', 'The number, or the lower end of BETWEEN', ['目标值'], {
        ...required,
        property: 'target',
      }),
      column('high', 'number', 'Upper end of BETWEEN', ['上限'], { property: 'high' }),
      column('due_year', 'count', 'Year by whose end it is due', ['目标年份'], { property: 'dueYear' }),
      flagOf('each_year', 'eachYear', 'True where it is due each year', '每年'),
      flagOf('soft', 'soft', 'True where the text says 力争 or the like', '力争'),
      column('base_year', 'count', 'Base year of a growth where it is assumed', ['基期'], {
        property: 'baseYear',
      }),
      column('scope', 'text', 'Whom or what it counts, in the words of the text', ['范围'], {
        property: 'scope',
      }),
      region('Region whose value is held against it'),
    ],
  ),
  resource(
    'observations',
    '指标数值',
    'Observation',
    ['subject_kind', 'subject', 'metric', 'period'],
    [
      column('subject_kind', 'choice', 'Kind of the subject', ['对象类型'], {
        ...required,
        choices: ['REGION', 'PARK', 'ENTERPRISE'],
      }),
      column('subject', 'reference', 'Place or enterprise, by code', ['对象'], {
        ...required,
        refers: 'places',
      }),
      metric,
      column('period', 'period', 'Month 2026-03, quarter 2026-Q1 or year 2026', ['期间', '时期'], {
        ...required,
        property: 'period',
      }),
      column('period_type', 'choice', 'M, Q or Y; the form of the period decides', ['周期'], {
        property: 'periodType',
        choices: ['M', 'Q', 'Y'],
      }),
      column('value', 'number', 'The value; empty where it was not reported, never zero', ['数值'], {
        property: 'value',
      }),
      column('unit', 'text', 'Its unit; else that of the metric', ['单位'], { property: 'unit' }),
    ],
  ),
];

const records: readonly Resource[] = [
  resource(
    'enterprise_years',
    '企业年度数据',
    'EnterpriseYear',
    ['enterprise', 'year'],
    [
      column('enterprise', 'reference', 'Enterprise', ['企业'], { ...required, refers: 'enterprises' }),
      column('year', 'year', 'The year', ['年份', '年度'], { ...required, property: 'year' }),
      yuan('revenue_cny', 'revenueCny', 'Revenue', '营业收入'),
      yuan('main_revenue_cny', 'mainRevenueCny', 'Main revenue', '主营业务收入'),
      yuan('output_cny', 'outputCny', 'Output', '产值'),
      yuan('rd_expense_cny', 'rdExpenseCny', 'R&D expense', '研发费用'),
      column('rd_staff', 'count', 'R&D staff', ['研发人员'], { property: 'rdStaff' }),
      yuan('rd_equipment_cny', 'rdEquipmentCny', 'R&D equipment at cost', '研发设备原值'),
      flagOf('has_rd_activity', 'hasRdActivity', 'True where it has R&D activity', '有研发活动'),
      flagOf('has_rd_institution', 'hasRdInstitution', 'True where it has an R&D institution', '有研发机构'),
      flagOf('above_scale', 'aboveScale', 'True where it is above designated size', '规上'),
      flagOf('industrial', 'industrial', 'True where it is an industrial enterprise', '工业企业'),
    ],
  ),
  resource(
    'grants',
    '已拨付资金',
    'Grant',
    ['rule', 'beneficiary', 'project', 'year'],
    [
      column('rule', 'code', 'Code of the rule', ['规则'], { ...required, property: 'rule' }),
      column('beneficiary', 'reference', 'Enterprise that was paid', ['受益单位'], { refers: 'enterprises' }),
      column('project', 'text', 'Project or track that it was paid for', ['项目'], { property: 'project' }),
      column('year', 'year', 'Year of payment', ['年份'], { ...required, property: 'year' }),
      column('yuan', 'money', 'Sum in yuan', ['金额'], { property: 'yuan' }),
    ],
  ),
];

const registers: readonly Resource[] = [
  resource(
    'registers',
    '名录清单',
    'Register',
    ['code'],
    [
      ...named,
      policy(),
      article(),
      column('attributes', 'list', 'Attributes of its entries, each code=name', ['属性'], {
        property: 'attributes',
      }),
      column('park_kind', 'code', 'Kind of parks each of which the article wants covered', ['园区类型'], {
        property: 'parkKind',
      }),
      region('Region whose parks it wants covered'),
      column('counts', 'text', 'attribute=value that an entry needs to cover its park', ['计入条件'], {
        property: 'counts',
      }),
    ],
  ),
  resource(
    'register_entries',
    '名录条目',
    'RegisterEntry',
    ['register', 'code'],
    [
      column('register', 'reference', 'Register, by code or name', ['名录'], {
        ...required,
        refers: 'registers',
      }),
      column('code', 'code', 'Code within the register', ['代码'], required),
      column('name', 'text', 'Name', ['名称'], { ...required, property: 'name' }),
      column('park', 'reference', 'Park', ['园区'], { refers: 'parks' }),
      region('Region'),
      column('chain', 'reference', 'Chain', ['产业链'], { refers: 'chains' }),
      column('segment', 'reference', 'Segment', ['环节'], { refers: 'segments' }),
      column('enterprise', 'reference', 'Enterprise', ['企业'], { refers: 'enterprises' }),
      column('owner', 'text', 'Owner or publisher', ['发布单位'], { property: 'owner' }),
      policy(),
      article(),
      day('published_on', 'publishedOn', 'Day of publication', '发布日期'),
      column('status', 'text', 'State; else that of the document', ['状态'], { property: 'status' }),
      column('attributes', 'list', 'Further values, each code=value', ['属性'], { property: 'attributes' }),
    ],
  ),
];

/** Tables of policies: documents, targets and figures, registers, what they say to named answers. */
export const policyResources: readonly Resource[] = [...documents, ...metrics, ...records, ...registers];
