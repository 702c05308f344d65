import type { Column, Resource } from '../model-types.js';
import { column, placeKind, pointColumns, required, resource } from './columns.js';

/** Columns of the document by which a chain leads in a place. */
const leadingColumns = (roles: readonly string[]): readonly Column[] => [
  column('role', 'choice', 'Role', ['角色'], { property: 'role', choices: roles }),
  column('since', 'date', 'Start', ['起始日期'], { property: 'since' }),
  column('until', 'date', 'End of the term', ['截止日期', '有效期至'], { property: 'until' }),
  column('status', 'choice', 'State of the document; IN_FORCE where left out', ['状态', '效力'], {
    property: 'status',
    choices: ['IN_FORCE', 'DRAFT', 'EXPIRED'],
  }),
];

export const placeResources: readonly Resource[] = [
  resource(
    'regions',
    '行政区划',
    'Region',
    ['code'],
    [
      column(
        'code',
        'code',
        'GB/T 2260 code, six digits',
        ['行政区划代码', '地区代码', '区划代码', 'adcode'],
        {
          ...required,
          property: 'code',
        },
      ),
      column('name', 'text', 'Chinese name', ['名称', '地区名称', '行政区名称'], {
        ...required,
        property: 'name',
      }),
      column('name_en', 'text', 'English name', ['英文名称'], { property: 'nameEn' }),
      column('level', 'choice', 'Level', ['级别', '行政级别'], {
        ...required,
        property: 'level',
        choices: ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY'],
      }),
      column('parent', 'reference', 'Code of the region that contains it', ['上级', '上级代码'], {
        refers: 'regions',
      }),
      ...pointColumns,
      column('boundary', 'geometry', 'GeoJSON geometry, or a file of the package', ['边界'], {
        property: 'boundary',
      }),
      column('former_names', 'list', 'Names it bore before', ['曾用名'], { property: 'formerNames' }),
      column('former_codes', 'list', 'Codes it bore before', ['曾用代码'], { property: 'formerCodes' }),
    ],
  ),
  resource(
    'region_changes',
    '区划变更',
    'RegionChange',
    ['code', 'name', 'until'],
    [
      column(
        'code',
        'code',
        'GB/T 2260 code that it bore; of a zone an own code',
        ['代码', '原代码', '行政区划代码'],
        {
          ...required,
          property: 'code',
        },
      ),
      column('name', 'text', 'Name that it bore', ['名称', '原名称'], { ...required, property: 'name' }),
      column(
        'until',
        'date',
        'Year or day of the change; empty where the name is in use',
        ['变更时间', '截止日期', '变更/弃用时间'],
        {
          property: 'until',
        },
      ),
      column(
        'successors',
        'list',
        'Codes of what took its place, or of what it lies in',
        ['新代码', '现代码', '所在地区代码'],
        {
          property: 'successors',
        },
      ),
      column(
        'kind',
        'choice',
        'What happened; ZONE is no division, NEW newer than the edition',
        ['类型', '变更类型'],
        {
          property: 'kind',
          choices: ['RENAMED', 'RECODED', 'CONVERTED', 'MERGED', 'SPLIT', 'ABOLISHED', 'NEW', 'ZONE'],
        },
      ),
      column('within', 'list', 'Names of what contained it', ['隶属', '上级名称'], { property: 'within' }),
    ],
  ),
  resource(
    'parks',
    '园区',
    'Park',
    ['code'],
    [
      column('code', 'code', 'Own code', ['园区代码'], { ...required, property: 'code' }),
      column('name', 'text', 'Chinese name', ['园区名称', '名称'], { ...required, property: 'name' }),
      column('name_en', 'text', 'English name', ['英文名称'], { property: 'nameEn' }),
      column(
        'kind',
        'text',
        'HTZ, ETDZ, INDUSTRIAL, INDUSTRY_PARK, BORDER, CUSTOMS, …; else from the name',
        ['园区类型', '类型'],
        {
          property: 'zoneKind',
        },
      ),
      column('level', 'text', 'NATIONAL, REGIONAL or as the source says', ['级别', '园区级别'], {
        property: 'level',
      }),
      column('grade', 'text', 'Its grade within the level', ['等级'], { property: 'grade' }),
      column('region', 'region', 'Region: code or name', ['地区代码', '所在地区', '城市'], required),
      column('area_ha', 'number', 'Area in hectares', ['面积(公顷)', '面积'], { property: 'areaHa' }),
      ...pointColumns,
      column('boundary', 'geometry', 'GeoJSON geometry, or a file of the package', ['边界'], {
        property: 'boundary',
      }),
      column('established', 'date', 'Date of establishment', ['设立日期', '成立日期'], {
        property: 'established',
      }),
    ],
  ),
  resource(
    'park_chains',
    '园区主导产业',
    'LEADS',
    ['park', 'chain'],
    [
      column('park', 'reference', 'Park', ['园区'], { ...required, refers: 'parks' }),
      column('chain', 'reference', 'Chain', ['产业链'], { ...required, refers: 'chains' }),
      ...leadingColumns(['LEADING', 'SPECIALISATION']),
    ],
  ),
  resource(
    'region_chains',
    '地区主导产业',
    'LEADS',
    ['region', 'chain'],
    [
      column('region', 'region', 'Region: code or name', ['地区代码', '地区', '城市'], required),
      column('chain', 'reference', 'Chain', ['产业链'], { ...required, refers: 'chains' }),
      ...leadingColumns(['LEADING']),
    ],
  ),
  resource(
    'organisations',
    '机构',
    'Organisation',
    ['code'],
    [
      column('code', 'code', 'Own code', ['机构代码'], { ...required, property: 'code' }),
      column('name', 'text', 'Chinese name', ['机构名称', '名称'], { ...required, property: 'name' }),
      column('name_en', 'text', 'English name', ['英文名称'], { property: 'nameEn' }),
      column('kind', 'choice', 'Kind', ['类型'], {
        ...required,
        property: 'kind',
        choices: ['BUREAU', 'PARK', 'CENTRE', 'PARTNER'],
      }),
      placeKind('place_kind', 'Kind of its place', '地点类型'),
      column('place', 'reference', 'Its place', ['地点'], { refers: 'places' }),
    ],
  ),
  resource(
    'sign_in_groups',
    '登录用户组',
    'SignInGroup',
    ['group', 'organisation', 'role'],
    [
      column('group', 'code', 'Name or path of the group, as the issuer writes it', ['用户组', '组'], {
        ...required,
        property: 'group',
      }),
      column('organisation', 'code', 'Code of the organisation of its members', ['机构代码', '机构'], {
        ...required,
        property: 'organisation',
      }),
      column('role', 'choice', 'Role of its members', ['角色'], {
        ...required,
        property: 'role',
        choices: ['viewer', 'editor', 'manager', 'admin'],
      }),
    ],
  ),
];
