import { kind, nothingToDo } from './finding-kind.js';

const checkPoint = ['核对坐标', 'Check the point'] as const;

/** Findings of regions, parks and points. */
export const placeFindings = {
  'region-form': kind('fixed', ['读作{code}', 'read as {code}'], nothingToDo),
  'region-name': kind(
    'fixed',
    ['以名称代替代码；读作{name} {code}', 'a name in place of a code; read as {name} {code}'],
    nothingToDo,
  ),
  'region-pseudo': kind(
    'warning',
    [
      '{heading}是统计用的标题，不是地区；读作{name} {code}',
      '{heading} is a heading, not a region; read as {name} {code}',
    ],
    ['用真实的区划代码', 'Use the code of a real region'],
  ),
  'region-missing': kind(
    'warning',
    ['没有地区：企业不能落到地区', 'empty: the enterprise cannot be placed in a region'],
    ['补上地区', 'Give the region'],
  ),
  'region-unknown': kind(
    'error',
    ['{reason}', '{reason}'],
    ['改用现行的区划代码或名称', 'Use a code or name of the present edition'],
  ),
  'region-part-unknown': kind(
    'warning',
    [
      '其余各列所指之内没有这个地区；落到{name} {code}',
      'no such region within what the others name; placed in {name} {code}',
    ],
    ['改用现行的名称', 'Use a name of the present edition'],
  ),
  'region-part-ambiguous': kind(
    'warning',
    [
      '多个地区同名（{regions}）；落到{name} {code}',
      'a name that several regions bear ({regions}); placed in {name} {code}',
    ],
    ['补上其间的地区', 'Give the region between them'],
  ),
  'region-former': kind(
    'warning',
    ['{reason}；落到{name} {code}', '{reason}; placed in {name} {code}'],
    ['改用现行的名称；拆分的写明是哪一个', 'Use the present name; of what was split say which part'],
  ),
  'region-zone': kind(
    'warning',
    ['{given} {reason}；落到所在的{name} {code}', '{given} {reason}; placed in {name} {code}, where it lies'],
    ['功能区可作为园区导入', 'A zone can be imported as a park'],
  ),
  'region-from-address': kind(
    'warning',
    [
      '没有地区；按地址的开头落到{name} {code}',
      'empty: placed in {name} {code}, with which its address begins',
    ],
    ['核对，或补上地区', 'Check it, or give the region'],
  ),
  'region-from-sheet': kind(
    'fixed',
    ['按工作表的名称落到{name} {code}', 'placed by the name of its sheet in {name} {code}'],
    nothingToDo,
  ),
  'region-ambiguous': kind(
    'error',
    ['多个地区同名（{regions}）；不作选择', 'a name that several regions bear ({regions}); none is chosen'],
    ['写代码，或在前面加上省市', 'Give the code, or put the province before it'],
  ),
  'park-name': kind(
    'fixed',
    ['以名称代替代码；读作{code}', 'a name in place of a code; read as {code}'],
    nothingToDo,
  ),
  'park-unknown': kind(
    'error',
    ['没有这个园区', 'no such park'],
    ['先导入园区，或改正代码', 'Import the park first, or correct the code'],
  ),
  'place-unknown': kind(
    'error',
    ['没有这个地点（{kind}）', 'no such place ({kind})'],
    ['改正类型或代码', 'Correct the kind or the code'],
  ),
  'parent-cycle': kind(
    'error',
    ['上级又在其下：循环', 'the parent lies under it: a circle'],
    ['改正上级', 'Correct the parent'],
  ),
  'system-missing': kind(
    'warning',
    [
      '有坐标而没有坐标系；暂按WGS-84取，未作转换',
      'coordinates without their system; WGS-84 is not assumed silently: taken as it stands',
    ],
    ['写明坐标系：WGS84、CGCS2000、GCJ02、BD09', 'Name the system: WGS84, CGCS2000, GCJ02, BD09'],
  ),
  'system-unknown': kind(
    'error',
    ['不支持的坐标系；该点未取', 'coordinate system not supported; the point is refused'],
    ['换算到WGS84、CGCS2000、GCJ02或BD09', 'Convert it to WGS84, CGCS2000, GCJ02 or BD09'],
  ),
  converted: kind(
    'fixed',
    [
      '{label}即{system}；按WGS-84存为{longitude}, {latitude}，保留输入的坐标系',
      '{label} is {system}; stored as WGS-84 {longitude}, {latitude} with the system of the input kept',
    ],
    nothingToDo,
  ),
  'half-point': kind(
    'error',
    ['只有{given}，没有{missing}；该点未取', '{given} without {missing}; the point is refused'],
    ['补全坐标', 'Complete the point'],
  ),
  'out-of-range': kind(
    'error',
    [
      '{number}超出范围（可能丢了小数点）；不予恢复',
      '{number} is beyond {most}: perhaps its decimal point is lost; not restored',
    ],
    checkPoint,
  ),
  swapped: kind(
    'fixed',
    [
      '{number}不可能是纬度；经纬度写反了；读作{longitude}, {latitude}',
      '{number} is no latitude; longitude and latitude are swapped; read as {longitude}, {latitude}',
    ],
    nothingToDo,
  ),
  'swapped-possible': kind(
    'warning',
    [
      '({longitude}, {latitude}) 在中国境外；对调后在中国境内{region}；未经确认不改',
      '({longitude}, {latitude}) is a valid point outside China; swapped it lies in China{region}; not changed without confirmation',
    ],
    ['确认是否经纬度写反', 'Confirm whether longitude and latitude are swapped'],
  ),
  'outside-china': kind(
    'error',
    [
      '({longitude}, {latitude}) 在中国境外{reason}；该点未取',
      '({longitude}, {latitude}) is outside China{reason}; the point is refused',
    ],
    checkPoint,
  ),
  'outside-china-box': kind(
    'warning',
    [
      '({longitude}, {latitude}) 在中国的外接矩形内，但看来在境外{reason}',
      '({longitude}, {latitude}) is inside the bounding box of China, but seems to lie outside China{reason}',
    ],
    checkPoint,
  ),
  'outside-region': kind(
    'warning',
    [
      '({longitude}, {latitude}) 不在{region}内{reason}',
      '({longitude}, {latitude}) is not in {region}{reason}',
    ],
    ['核对坐标与地区', 'Compare the point and the region'],
  ),
  'point-placeholder': kind(
    'error',
    ['(0, 0) 是占位坐标；该点未取', '(0, 0) is a placeholder; the point is refused'],
    checkPoint,
  ),
} as const;
