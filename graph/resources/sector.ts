import type { Column, Resource } from '../model-types.js';
import { column, placeKind, required, resource } from './columns.js';

const classification = column(
  'classification',
  'code',
  'List of sectors: NBS-2017-42, NBS-2020-153',
  ['部门分类'],
  required,
);

const year = column('year', 'year', 'Year of the table', ['年份'], { ...required, property: 'year' });

/** A sector by its code in the classification of the row. */
const sector = (name: string, means: string, header: string): Column =>
  column(name, 'reference', means, [header], { ...required, refers: 'sectors' });

const amount = (name: string, property: string, means: string, header: string): Column =>
  column(name, 'amount', `${means}, in yuan; the header may name 元, 万元 or 亿元`, [header], { property });

export const sectorResources: readonly Resource[] = [
  resource(
    'sectors',
    '投入产出部门',
    'Sector',
    ['classification', 'code'],
    [
      column('code', 'code', 'Code within the classification', ['部门代码'], {
        ...required,
        property: 'number',
      }),
      { ...classification, property: 'classification' },
      column('name', 'text', 'Chinese name', ['部门名称', '名称'], { ...required, property: 'name' }),
      column(
        'parent',
        'reference',
        'Sector of a coarser classification that it is part of: its code, or classification:code',
        ['上级部门'],
        { refers: 'sectors' },
      ),
      column('gb4754_division', 'text', 'GB/T 4754 divisions it covers', ['国民经济行业大类'], {
        property: 'gb4754Division',
      }),
    ],
  ),
  resource(
    'sector_outputs',
    '部门产出与流量',
    'PRODUCES',
    ['place_kind', 'place', 'classification', 'sector', 'year'],
    [
      { ...placeKind('place_kind', 'Kind of the place', '地点类型'), ...required },
      column('place', 'reference', 'Place', ['地点'], { ...required, refers: 'places' }),
      classification,
      sector('sector', 'Sector', '部门'),
      year,
      amount('output_cny', 'outputCny', 'Gross output', '总产出'),
      amount('value_added_cny', 'valueAddedCny', 'Value added', '增加值'),
      amount('intermediate_use_cny', 'intermediateUseCny', 'Intermediate use in the place', '中间使用'),
      amount('final_use_cny', 'finalUseCny', 'Final use in the place, stocks among it', '最终使用'),
      amount('use_cny', 'useCny', 'All use in the place, of whatever origin', '使用合计'),
      amount('inflow_cny', 'inflowCny', 'Bought from other provinces', '国内省外流入'),
      amount('outflow_cny', 'outflowCny', 'Sold to other provinces', '国内省外流出'),
      amount('import_cny', 'importCny', 'Bought from abroad', '进口'),
      amount('export_cny', 'exportCny', 'Sold abroad', '出口'),
      amount('discrepancy_cny', 'discrepancyCny', 'The table’s own 其他', '其他'),
    ],
  ),
  resource(
    'sector_coefficients',
    '直接消耗系数',
    'INPUT_TO',
    ['classification', 'year', 'from_sector', 'to_sector'],
    [
      classification,
      year,
      sector('from_sector', 'Sector that is used', '投入部门'),
      sector('to_sector', 'Sector that uses it', '使用部门'),
      column('coefficient', 'number', 'Input of from per yuan of output of to', ['直接消耗系数'], {
        ...required,
        property: 'coefficient',
      }),
    ],
  ),
  resource(
    'segment_sectors',
    '环节所属部门',
    'IN_SECTOR',
    ['segment', 'classification'],
    [
      column('segment', 'reference', 'Segment', ['环节'], { ...required, refers: 'segments' }),
      classification,
      sector('sector', 'Sector whose figures stand for it', '部门'),
      column('confidence', 'choice', 'How sure the choice is', ['把握'], {
        property: 'confidence',
        choices: ['HIGH', 'MEDIUM', 'LOW'],
      }),
      column('reason', 'text', 'Why this sector', ['理由'], { property: 'reason' }),
    ],
  ),
];
