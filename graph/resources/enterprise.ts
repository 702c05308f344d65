import type { Resource } from '../model-types.js';
import { column, placeKind, pointColumns, regionParts, required, resource } from './columns.js';

const enterprise = (name: string, means: string, header: string) =>
  column(name, 'reference', means, [header], { ...required, refers: 'enterprises' });

/** A source that speaks of a project begun is none of production, until a later source says that it produces. */
const state = column('state', 'choice', 'State; PRODUCING where left out', ['状态', '建设状态'], {
  property: 'state',
  choices: ['PRODUCING', 'PROJECT'],
});

export const enterpriseResources: readonly Resource[] = [
  resource(
    'enterprises',
    '企业',
    'Enterprise',
    ['id'],
    [
      column(
        'id',
        'code',
        'Id within the package; may be empty where a USCC is given',
        ['企业编号', '编号', '企业ID'],
        {},
      ),
      column(
        'uscc',
        'uscc',
        '统一社会信用代码',
        ['统一社会信用代码', '信用代码', '社会信用代码', '统一信用代码', '统一社会信用代码证号'],
        {
          property: 'uscc',
        },
      ),
      column(
        'name',
        'text',
        'Chinese name',
        [
          '企业名称',
          '公司名称',
          '单位名称',
          '名称',
          '企业全称',
          '企业(机构)名称',
          '市场主体名称',
          '机构名称',
          '企业名',
        ],
        {
          ...required,
          property: 'name',
        },
      ),
      column('name_en', 'text', 'English name', ['英文名称', '英文名', '企业英文名'], { property: 'nameEn' }),
      column('short_name', 'text', 'Short name', ['简称', '企业简称', '证券简称'], { property: 'shortName' }),
      column('former_names', 'list', 'Names it bore before', ['曾用名', '曾用名称', '历史名称'], {
        property: 'formerNames',
      }),
      column(
        'region',
        'region',
        'Region: GB/T 2260 code, or name',
        [
          '地区代码',
          '城市',
          '行政区划代码',
          '所在城市',
          '所在地区',
          '地区',
          '区划代码',
          'adcode',
          'city_code',
        ],
        required,
      ),
      ...regionParts,
      column('park', 'reference', 'Park of the seat', ['所属园区', '园区'], { refers: 'parks' }),
      column(
        'address',
        'text',
        'Address',
        [
          '详细地址',
          '地址',
          '注册地址',
          '企业地址',
          '住所',
          '公司地址',
          '企业注册地址',
          '经营地址',
          '生产经营地址',
          '最新年报地址',
        ],
        {
          property: 'address',
        },
      ),
      ...pointColumns,
      column(
        'revenue_cny',
        'money',
        'Annual revenue in yuan; the header may name 元, 万元 or 亿元',
        ['营业收入', '营收', '年营业收入', '主营业务收入', '销售收入'],
        { property: 'revenueCny' },
      ),
      column('revenue_year', 'year', 'Year of the revenue', ['营业收入年份', '营收年份'], {
        property: 'revenueYear',
      }),
      column(
        'employees',
        'count',
        'Persons employed',
        ['从业人数', '员工人数', '职工人数', '从业人员', '员工数', '从业人员数', '用工人数'],
        {
          property: 'employees',
        },
      ),
      column('capital_cny', 'money', 'Registered capital in yuan', ['注册资本', '注册资金'], {
        property: 'capitalCny',
      }),
      column('established', 'date', 'Date of foundation', ['成立日期', '成立时间', '注册日期', '创办日期'], {
        property: 'established',
      }),
      column('listed_as', 'text', 'Exchange and stock code', ['股票代码', '证券代码', 'stock_code'], {
        property: 'listedAs',
      }),
      column(
        'industry',
        'text',
        'GB/T 4754 class',
        [
          '行业',
          '行业代码',
          '所属行业',
          '国民经济行业',
          '国标行业',
          '国标行业小类',
          '国标行业中类',
          '国标行业大类',
          '国标行业门类',
          '行业门类',
        ],
        {
          property: 'industry',
        },
      ),
      column('products', 'list', 'Main products', ['主要产品', '产品'], { property: 'products' }),
      column('business', 'text', 'Scope of business', ['经营范围', '主营业务'], { property: 'business' }),
      column(
        'status',
        'choice',
        'Operating status: who is ENDED or MOVED counts nowhere, who is DELISTED lives on',
        ['经营状态', '登记状态', '企业状态', '状态'],
        { property: 'status', choices: ['ACTIVE', 'ENDED', 'MOVED', 'DELISTED'] },
      ),
      column('segments', 'segments', 'Segments: codes or exact names, each with :share if known', [
        '所属环节',
        '产业链环节',
        '环节',
      ]),
    ],
  ),
  resource(
    'identifiers',
    '企业标识',
    'Identifier',
    ['scheme', 'value'],
    [
      enterprise('enterprise', 'Enterprise', '企业'),
      column('scheme', 'code', 'Scheme', ['标识类型'], { ...required, property: 'scheme' }),
      column('value', 'code', 'Value', ['标识值'], { ...required, property: 'value' }),
    ],
  ),
  resource(
    'sites',
    '企业驻点',
    'SITED_IN',
    ['enterprise', 'region', 'park', 'name', 'kind'],
    [
      enterprise('enterprise', 'Enterprise', '企业'),
      column('name', 'text', 'Name of the site', ['名称'], { property: 'name' }),
      column('kind', 'choice', 'Kind', ['类型'], {
        property: 'kind',
        choices: ['HEADQUARTERS', 'PLANT', 'RESEARCH', 'BRANCH'],
      }),
      state,
      column('region', 'region', 'Region: code or name', ['地区代码', '城市'], required),
      column('park', 'reference', 'Park', ['园区'], { refers: 'parks' }),
      ...pointColumns,
    ],
  ),
  resource(
    'activities',
    '企业环节',
    'WORKS_IN',
    ['enterprise', 'segment', 'place_kind', 'place'],
    [
      enterprise('enterprise', 'Enterprise', '企业'),
      column('segment', 'reference', 'Segment', ['环节', '所属环节'], { ...required, refers: 'segments' }),
      column('share', 'share', 'Share of its activity', ['份额', '占比'], { property: 'share' }),
      state,
      placeKind('place_kind', 'Kind of the place', '地点类型'),
      column('place', 'reference', 'Where this activity is, if not at the seat', ['地点'], {
        refers: 'places',
      }),
    ],
  ),
  resource(
    'supplies',
    '供应关系',
    'SUPPLIES',
    ['supplier', 'customer', 'segment'],
    [
      enterprise('supplier', 'Supplier', '供应商'),
      enterprise('customer', 'Customer', '客户'),
      column('segment', 'reference', 'Segment supplied', ['环节'], {
        property: 'segment',
        refers: 'segments',
      }),
      column('since', 'date', 'Start', ['起始日期'], { property: 'since' }),
    ],
  ),
  resource(
    'holdings',
    '股权关系',
    'OWNS',
    ['owner', 'owned'],
    [
      enterprise('owner', 'Owner', '股东'),
      enterprise('owned', 'Owned', '被投资企业'),
      column('share', 'share', 'Share', ['持股比例'], { property: 'share' }),
    ],
  ),
  resource(
    'tier_awards',
    '企业称号',
    'TierAward',
    ['enterprise', 'tier', 'level', 'year'],
    [
      enterprise('enterprise', 'Enterprise', '企业'),
      column('tier', 'text', 'Title', ['称号', '梯度'], { ...required, property: 'tier' }),
      column('level', 'text', 'NATIONAL, REGIONAL, CITY or as the source says', ['级别'], {
        property: 'level',
      }),
      column('year', 'year', 'Year of award', ['年份', '认定年份'], { property: 'year' }),
      column('valid_until', 'date', 'End of validity', ['有效期至'], { property: 'validUntil' }),
    ],
  ),
];
