/** Layout of a list that circulates: which of its columns mean what. */
export interface Preset {
  readonly name: string;
  /** Where such lists come from, in Chinese and English. */
  readonly title: { readonly zh: string; readonly en: string };
  readonly resource: string;
  /** Headers by which the layout is known; all of them stand in it. */
  readonly signature: readonly string[];
  /** Column of the resource by header; an empty one is not read. */
  readonly columns: Readonly<Record<string, string>>;
  /** Headers of columns that hold several values, with the column of each. */
  readonly split?: Readonly<Record<string, readonly string[]>>;
  /** Values that hold for every row. */
  readonly values?: Readonly<Record<string, string>>;
}

const registerColumns = {
  登记状态: 'status',
  经营状态: 'status',
  所属省份: 'province',
  所属城市: 'city',
  所属区县: 'county',
  英文名: 'name_en',
  注册地址: 'address',
  企业地址: 'address',
  实缴资本: '',
  参保人数: '',
  纳税人识别号: '',
  注册号: '',
  工商注册号: '',
  组织机构代码: '',
} as const;

const gemColumns = {
  'Plant name (English)': 'name_en',
  'Plant name (other language)': 'name',
  'Other plant names (English)': '',
  'Other plant names (other language)': 'former_names',
  'Subnational unit (province/state)': 'province',
  'Subnational unit': 'province',
  'State/Province': 'province',
  Municipality: 'city',
  'Location address': 'address',
  'Other language location address': 'address',
  'Workforce size': 'employees',
  'Start date': 'established',
} as const;

/** Layouts that are known by their headers, or named with --columns; pairs of --columns come before them. */
export const presets: readonly Preset[] = [
  {
    name: 'qichacha',
    title: { zh: '企查查导出', en: 'an export of 企查查 (Qichacha)' },
    resource: 'enterprises',
    signature: ['企业名称', '登记状态', '企业(机构)类型', '统一社会信用代码'],
    columns: { ...registerColumns, 国标行业大类: 'industry', 国标行业门类: '' },
  },
  {
    name: 'tianyancha',
    title: { zh: '天眼查导出', en: 'an export of 天眼查 (Tianyancha)' },
    resource: 'enterprises',
    signature: ['公司名称', '经营状态', '公司类型', '统一社会信用代码'],
    columns: { ...registerColumns, 公司名称: 'name', 所属行业: 'industry', 最新年报地址: '' },
  },
  {
    name: 'high-tech-enterprises',
    title: { zh: '高新技术企业公示名单', en: 'a published list of high-tech enterprises' },
    resource: 'enterprises',
    signature: ['企业名称', '证书编号'],
    columns: {
      证书编号: '',
      发证日期: '',
      发证时间: '',
      有效期: '',
      所属辖区: 'region',
      所在辖区: 'region',
      推荐地区: 'region',
    },
  },
  {
    name: 'specialised-smes',
    title: {
      zh: '专精特新企业公示名单',
      en: 'a published list of specialised and sophisticated SMEs (专精特新)',
    },
    resource: 'enterprises',
    signature: ['企业名称', '推荐地区'],
    columns: { 推荐地区: 'region', 推荐单位: '', 有效期: '', 批次: '', 备注: '' },
  },
  {
    name: 'gleif',
    title: { zh: 'GLEIF 法人识别编码名录', en: 'the GLEIF list of legal entities (LEI)' },
    resource: 'enterprises',
    signature: ['LEI', 'Entity.LegalName', 'Entity.LegalAddress.City'],
    columns: {
      LEI: 'id',
      'Entity.LegalName': 'name',
      'Entity.LegalAddress.FirstAddressLine': 'address',
      'Entity.LegalAddress.City': 'city',
      'Entity.RegistrationAuthority.RegistrationAuthorityEntityID': 'uscc',
      'Entity.EntityStatus': 'status',
      'Entity.EntityCreationDate': 'established',
    },
  },
  {
    name: 'global-energy-monitor',
    title: { zh: 'Global Energy Monitor 工厂清单', en: 'a plant tracker of Global Energy Monitor' },
    resource: 'enterprises',
    signature: ['Plant ID', 'Plant name (English)'],
    columns: { ...gemColumns, 'Plant ID': 'id', 'GEM plant ID': 'id' },
    split: { Coordinates: ['latitude', 'longitude'] },
    values: { crs: 'WGS84' },
  },
  {
    name: 'open-supply-hub',
    title: { zh: 'Open Supply Hub 设施清单', en: 'a list of facilities of Open Supply Hub' },
    resource: 'enterprises',
    signature: ['os_id', 'name', 'address', 'country_code', 'lat', 'lng'],
    columns: {
      os_id: 'id',
      number_of_workers: 'employees',
      product_type: 'products',
      sector: 'industry',
      native_language_name: '',
    },
    values: { crs: 'WGS84' },
  },
];
