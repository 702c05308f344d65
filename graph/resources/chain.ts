import type { Resource } from '../model-types.js';
import { column, placeKind, required, resource } from './columns.js';

export const chainResources: readonly Resource[] = [
  resource(
    'chains',
    '产业链',
    'Chain',
    ['code'],
    [
      column('code', 'code', 'Own code', ['产业链代码'], { ...required, property: 'code' }),
      column('name', 'text', 'Chinese name', ['产业链名称', '名称'], { ...required, property: 'name' }),
      column('name_en', 'text', 'English name', ['英文名称'], { property: 'nameEn' }),
      column('description', 'text', 'What the chain spans', ['描述', '简介'], { property: 'description' }),
    ],
  ),
  resource(
    'segments',
    '环节',
    'Segment',
    ['code'],
    [
      column('code', 'code', 'Own code', ['环节代码'], { ...required, property: 'code' }),
      column('name', 'text', 'Chinese name', ['环节名称', '名称'], { ...required, property: 'name' }),
      column('name_en', 'text', 'English name', ['英文名称'], { property: 'nameEn' }),
      column('kind', 'choice', 'Grain', ['类型'], {
        ...required,
        property: 'kind',
        choices: ['STAGE', 'SEGMENT', 'PRODUCT'],
      }),
      column('parent', 'reference', 'The wider segment it is part of', ['上级环节'], { refers: 'segments' }),
      column('key', 'flag', 'True where it is a key segment', ['关键环节'], { property: 'key' }),
      column('aliases', 'list', 'Other names', ['别名'], { property: 'aliases' }),
    ],
  ),
  resource(
    'chain_segments',
    '产业链环节',
    'HAS_SEGMENT',
    ['chain', 'segment'],
    [
      column('chain', 'reference', 'Chain', ['产业链'], { ...required, refers: 'chains' }),
      column('segment', 'reference', 'Segment', ['环节'], { ...required, refers: 'segments' }),
      column('stage', 'choice', 'Stage', ['上中下游', '阶段'], {
        property: 'stage',
        choices: ['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM'],
      }),
      column('weight', 'number', 'Weight in completeness', ['权重'], { property: 'weight' }),
      column('sort', 'count', 'Place in the list', ['排序'], { property: 'sort' }),
    ],
  ),
  resource(
    'segment_links',
    '环节关系',
    'FEEDS',
    ['from', 'to'],
    [
      column('from', 'reference', 'Upstream segment', ['上游环节'], { ...required, refers: 'segments' }),
      column('to', 'reference', 'Downstream segment', ['下游环节'], { ...required, refers: 'segments' }),
      column('coefficient', 'number', 'Input of from per unit of to', ['投入系数'], {
        property: 'coefficient',
      }),
      column('kind', 'choice', 'Kind of link', ['关系'], { choices: ['FEEDS'] }),
    ],
  ),
  resource(
    'segment_terms',
    '环节词汇',
    'SegmentTerm',
    ['segment', 'kind', 'term'],
    [
      column('segment', 'reference', 'Segment', ['环节', '环节代码'], { ...required, refers: 'segments' }),
      column('term', 'text', 'Term as texts have it', ['词', '词语', '关键词'], {
        ...required,
        property: 'term',
      }),
      column('kind', 'choice', 'How it speaks of the segment; KEYWORD where left out', ['类型', '词类'], {
        property: 'kind',
        choices: ['ALIAS', 'KEYWORD', 'EXCLUDE', 'INDUSTRY'],
      }),
      column('weight', 'share', 'How far the term alone tells the segment; 1 where left out', ['权重'], {
        property: 'weight',
      }),
    ],
  ),
  resource(
    'technologies',
    '技术',
    'Technology',
    ['code'],
    [
      column('code', 'code', 'Own code', ['技术代码'], { ...required, property: 'code' }),
      column('name', 'text', 'Chinese name', ['技术名称', '名称'], { ...required, property: 'name' }),
      column('name_en', 'text', 'English name', ['英文名称'], { property: 'nameEn' }),
      column('segment', 'reference', 'Segment that needs it', ['环节'], { refers: 'segments' }),
      column('holders', 'list', 'Enterprises that master it', ['掌握企业'], { refers: 'enterprises' }),
      column('bottleneck', 'flag', 'True where 卡脖子', ['卡脖子'], { property: 'bottleneck' }),
    ],
  ),
  resource(
    'surveys',
    '摸排',
    'Survey',
    ['place_kind', 'place', 'chain', 'as_of', 'surveyor'],
    [
      { ...placeKind('place_kind', 'Kind of the place', '地点类型'), ...required },
      column('place', 'reference', 'Place', ['地点'], { ...required, refers: 'places' }),
      column('chain', 'reference', 'Chain', ['产业链'], { ...required, refers: 'chains' }),
      column('segments', 'list', 'Segments looked for; empty means all', ['环节'], {
        property: 'segments',
        refers: 'segments',
      }),
      column('as_of', 'date', 'Date of the survey', ['摸排日期', '数据日期'], {
        ...required,
        property: 'asOf',
      }),
      column('coverage', 'share', 'Share of enterprises looked at', ['覆盖率'], {
        ...required,
        property: 'coverage',
      }),
      column('surveyor', 'text', 'Who looked', ['摸排单位'], { property: 'surveyor' }),
      column('kind', 'choice', 'How it was looked for; DESK where left out', ['摸排方式', '方式'], {
        property: 'kind',
        choices: ['REGISTER', 'FIELD', 'DESK'],
      }),
      column(
        'resolution',
        'choice',
        'Finest level down to which enterprises were located; the level of the place where left out',
        ['定位精度', '定位层级'],
        {
          property: 'resolution',
          choices: ['NATION', 'PROVINCE', 'PREFECTURE', 'COUNTY', 'PARK', 'SITE'],
        },
      ),
    ],
  ),
];
