/** Reference systems in use in China. CGCS2000 equals WGS-84 at map scale; its label is kept. */
export const crsNames = ['WGS84', 'CGCS2000', 'GCJ02', 'BD09'] as const;
export type Crs = (typeof crsNames)[number];

const labels: Readonly<Record<Crs, readonly string[]>> = {
  WGS84: ['wgs84', 'wgs1984', 'epsg4326', '4326', 'gps', 'gps84', '大地坐标', '国际坐标'],
  CGCS2000: ['cgcs2000', 'epsg4490', '4490', '天地图', '国家2000', '2000国家大地坐标系', '国家大地2000'],
  GCJ02: [
    'gcj02',
    'gcj2',
    'gcj02ll',
    '高德',
    '高德地图',
    '腾讯',
    '腾讯地图',
    '火星',
    '火星坐标',
    '火星坐标系',
    'amap',
    '国测局',
  ],
  BD09: ['bd09', 'bd09ll', 'bd9', '百度', '百度地图', '百度坐标', 'baidu'],
};

const folded = (label: string): string =>
  label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_:\-.()]/g, '');

const byLabel = new Map(crsNames.flatMap((crs) => labels[crs].map((label) => [label, crs] as const)));

/** Finds the system that a label names in the usual Chinese and English spellings; undefined where it names none. */
export const crsOfLabel = (label: string): Crs | undefined => byLabel.get(folded(label));
