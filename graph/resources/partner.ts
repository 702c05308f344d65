import type { Column, Resource } from '../model-types.js';
import { column, placeKind, pointColumns, required, resource } from './columns.js';

const party = (name: string, means: string, header: string): readonly Column[] => [
  { ...placeKind(`${name}_kind`, `Kind of the ${means}`, `${header}类型`), ...required },
  column(name, 'reference', `The ${means}`, [header], { ...required, refers: 'places' }),
];

export const partnerResources: readonly Resource[] = [
  resource(
    'partner_centres',
    '产业合作中心',
    'PartnerCentre',
    ['code'],
    [
      column('code', 'code', 'Own code', ['中心代码'], { ...required, property: 'code' }),
      column('name', 'text', 'Chinese name', ['中心名称', '名称'], { ...required, property: 'name' }),
      column('name_en', 'text', 'English name', ['英文名称'], { property: 'nameEn' }),
      column('region', 'region', 'Region where it stands', ['地区代码', '城市'], required),
      column('serves', 'list', 'Parks or regions it serves', ['服务园区'], { refers: 'places' }),
      ...pointColumns,
      column('opened', 'date', 'Date of opening', ['启用日期'], { property: 'opened' }),
    ],
  ),
  resource(
    'enclaves',
    '飞地',
    'Enclave',
    ['code'],
    [
      column('code', 'code', 'Own code', ['飞地代码'], { ...required, property: 'code' }),
      column('name', 'text', 'Chinese name', ['飞地名称', '名称'], { ...required, property: 'name' }),
      column('name_en', 'text', 'English name', ['英文名称'], { property: 'nameEn' }),
      column('kind', 'choice', 'Kind', ['类型'], {
        ...required,
        property: 'kind',
        choices: ['SCIENCE', 'INDUSTRIAL', 'PROOF_OF_CONCEPT'],
      }),
      column('direction', 'choice', 'Direction, seen from the region that keeps the data', ['方向'], {
        ...required,
        property: 'direction',
        choices: ['INBOUND', 'OUTBOUND', 'CO_BUILT'],
      }),
      ...party('home', 'home party', '飞出地'),
      ...party('host', 'host party', '飞入地'),
      column('functions', 'list', 'What it is for', ['功能'], { property: 'functions' }),
      column('status', 'text', 'Planned, building, operating', ['状态'], { property: 'status' }),
      column('sharing', 'text', 'How benefits are shared', ['利益分享'], { property: 'sharing' }),
      ...pointColumns,
    ],
  ),
  resource(
    'pairings',
    '结对',
    'Pairing',
    ['code'],
    [
      column('code', 'code', 'Own code', ['结对代码'], { ...required, property: 'code' }),
      column('name', 'text', 'Chinese name', ['结对名称', '名称'], { ...required, property: 'name' }),
      column('name_en', 'text', 'English name', ['英文名称'], { property: 'nameEn' }),
      ...party('home', 'home party', '本地'),
      ...party('partner', 'partner party', '结对方'),
      column('since', 'date', 'Start', ['起始日期'], { property: 'since' }),
      column('mechanism', 'text', 'How the two work together', ['机制'], { property: 'mechanism' }),
    ],
  ),
];
