import { describe, expect, it } from 'vitest';
import { commonContainer } from '../../../src/codes/place/common-container.js';
import { successorsOf } from '../../../src/codes/place/successors.js';
import { type IndexedRegion, RegionIndex } from '../../../src/codes/region-index.js';
import { regionShortName } from '../../../src/codes/region-short-name.js';
import { china } from './china.js';
import { collect } from './collect.js';
import { fileOf } from './folder.js';

const changes = [...(china.changes ?? [])];
const index = new RegionIndex(china.regions, changes);
const divisions = [...china.regions].filter(({ level }) => level !== 'NATION');

interface Parts {
  readonly province: string;
  readonly city: string;
  readonly county: string;
}

/** Names of a region at its level and of what contains it, the region's own as given. */
const partsOf = (region: IndexedRegion, own: string): Parts => {
  const named = (level: string): string => {
    const at = index.path(region.code).find((above) => above.level === level);
    return at?.code === region.code ? own : (at?.name ?? '');
  };
  return { province: named('PROVINCE'), city: named('PREFECTURE'), county: named('COUNTY') };
};

interface Layout {
  readonly headers: string;
  readonly cells: (parts: Parts, own: string) => string;
  /** Other columns name all that contains the region. */
  readonly complete: boolean;
}

const layouts: Readonly<Record<string, Layout>> = {
  'three columns': {
    headers: '省份,城市,区县',
    cells: ({ province, city, county }) => `${province},${city},${county}`,
    complete: true,
  },
  'headings where there is no city': {
    headers: '所属省份,所属城市,所属区县',
    cells: ({ province, city, county }) =>
      `${province},${city || (county && '省直辖县级行政区划')},${county}`,
    complete: true,
  },
  'province and 地区': {
    headers: '所在省份,地区',
    cells: ({ province, city, county }, own) =>
      own === province ? `${own},` : `${province},${city === own ? own : `${city}${county}`}`,
    complete: true,
  },
  'one cell': {
    headers: '所在地区',
    cells: ({ province, city, county }) => `${province}${city}${county}`,
    complete: true,
  },
  'one cell with marks': {
    headers: '所在地区',
    cells: ({ province, city, county }) => [province, city, county].filter((text) => text !== '').join('/'),
    complete: true,
  },
  'province beside it': {
    headers: '省份,区县',
    cells: ({ province }, own) => `${province},${own === province ? '' : own}`,
    complete: false,
  },
  'the name alone under 城市': { headers: '城市', cells: (_, own) => own, complete: false },
  'the name alone under 地区': { headers: '地区', cells: (_, own) => own, complete: false },
};

interface Case {
  readonly own: string;
  readonly parts: Parts;
  /** Codes that are right. */
  readonly right: ReadonlySet<string>;
}

/** Where each case lands: a code, else the codes of what was said. */
const land = async (cases: readonly Case[], { headers, cells }: Layout) => {
  const lines = cases.map(({ own, parts }, at) => `${at},示例${at}有限公司,${cells(parts, own)}`);
  const path = fileOf('enterprises.csv', `企业编号,企业名称,${headers}\n${lines.join('\n')}\n`);
  const { rows, findings } = await collect([path], china);
  const placed = new Map(rows.map(({ row, values }) => [row, String(values.region)]));
  const said = new Map<number, string[]>();
  for (const { row, code, message } of findings)
    said.set(row, [...(said.get(row) ?? []), `${code} ${message}`]);
  return cases.map((one, at) => ({ ...one, placed: placed.get(at + 2), said: said.get(at + 2) ?? [] }));
};

type Landed = Awaited<ReturnType<typeof land>>[number];

const isAmbiguous = ({ said }: Landed): boolean => said.some((text) => /ambiguous/.test(text));

/** Refused, with what took its place. */
const isNamed = ({ said, right }: Landed): boolean =>
  said.some((text) => text.startsWith('region-unknown') && [...right].some((code) => text.includes(code)));

const wrong = (landed: readonly Landed[], mayBe: (one: Landed) => boolean): string[] =>
  landed
    .filter((one) => !one.right.has(one.placed ?? '') && !mayBe(one))
    .map(({ own, parts, placed, said }) => `${Object.values(parts).join('|')} ${own} → ${placed} ${said}`);

const never = (): boolean => false;

/** The region itself; 嘉峪关市 is a city without counties, and stands in lists as its own. */
const alone = ({ code, name, parent }: IndexedRegion): Set<string> => {
  const above = parent === undefined ? undefined : index.byCode(parent);
  return new Set(above?.name === name ? [code, above.code] : [code]);
};

const bearing = (name: string): Set<string> => new Set(index.byName(name).map(({ code }) => code));

describe.each(Object.entries(layouts))('with %s', (_, layout) => {
  it('every present name lands in its region, or in one of its name, or is said to be ambiguous', async () => {
    const cases = divisions.map((region) => ({
      own: region.name,
      parts: partsOf(region, region.name),
      right: layout.complete ? alone(region) : bearing(region.name),
    }));
    expect(wrong(await land(cases, layout), layout.complete ? never : isAmbiguous)).toEqual([]);
  });

  it('every short name lands in a region of that short name', async () => {
    const cases = divisions.flatMap((region) => {
      const own = regionShortName(region.name);
      if (own === undefined) return [];
      const bearers = [...index.byShortName(own), ...index.byName(own)];
      return [
        {
          own,
          parts: partsOf(region, own),
          right: layout.complete ? alone(region) : new Set(bearers.map(({ code }) => code)),
        },
      ];
    });
    expect(wrong(await land(cases, layout), isAmbiguous)).toEqual([]);
  });
});

describe('a former name', () => {
  it.each(['省份,地区', '省份,城市', '地区', '城市', '区县'])(
    'under %s lands in what took its place, in what contains all of that, or is refused with that or as ambiguous',
    async (headers) => {
      const cases = changes.flatMap((change) => {
        const successors = successorsOf(change, index);
        const container = commonContainer(successors, index);
        const [province = ''] = change.within ?? [];
        if (container === undefined || index.byName(province).length === 0) return [];
        const alike = changes.filter(({ name }) => name === change.name);
        const all = alike.flatMap((other) => [...successorsOf(other, index)]);
        const right = new Set(
          [container, ...successors, ...all, ...index.byName(change.name)].map(({ code }) => code),
        );
        for (const other of alike) {
          const containing = commonContainer(successorsOf(other, index), index);
          if (containing) right.add(containing.code);
        }
        return [{ own: change.name, parts: { province, city: '', county: '' }, right }];
      });
      const landed = await land(cases, {
        headers,
        cells: ({ province }, own) => (headers.startsWith('省份') ? `${province},${own}` : own),
        complete: false,
      });
      expect(wrong(landed, (one) => isAmbiguous(one) || isNamed(one))).toEqual([]);
    },
  );
});

describe('an address alone', () => {
  const at = async (address: string) => {
    const { rows, findings } = await collect(
      [fileOf('a.csv', `企业名称,地址\n示例一有限公司,${address}\n`)],
      china,
    );
    return [rows[0]?.values.region, findings.some(({ code }) => code === 'region-from-address')];
  };
  it.each([
    ['广西壮族自治区柳州市鱼峰区示例路1号', '450203'],
    ['广西柳州市示例大道', '450200'],
    ['柳州市柳东新区示例路', '450200'],
    ['北京市朝阳区示例街', '110105'],
    ['中国（上海）自由贸易试验区示例路', '310000'],
    ['湖北省仙桃市示例路', '429004'],
    ['广西省柳州市鱼峰区示例路', '450203'],
    ['江苏省苏州工业园区示例街', '320500'],
  ])('%s', async (address, code) => {
    expect(await at(address)).toEqual([code, true]);
  });

  it.each(['上海路1号', '朝阳区示例街', '示例路1号'])('%s says nothing for certain', async (address) => {
    expect(await at(address)).toEqual([undefined, false]);
  });
});

describe('other columns', () => {
  const region = async (headers: string, cells: string) =>
    (await collect([fileOf('a.csv', `企业名称,${headers}\n示例一有限公司,${cells}\n`)], china)).rows[0]
      ?.values.region;

  it('decide between regions of one name: the address, the city', async () => {
    expect(await region('区县,地址', '朝阳区,吉林省长春市示例路1号')).toBe('220104');
    expect(await region('城市,区县', '长春,朝阳区')).toBe('220104');
  });

  it('give the wider place where one of them names nothing in it', async () => {
    expect(await region('省份,城市,区县', '广西,柳州,示例区')).toBe('450200');
    expect(await region('省份,城市', '某省,柳州市')).toBe('450200');
    expect(await region('省份,城市', '广西,长沙市')).toBe('450000');
    expect(await region('所属区域', '内蒙古示例盟')).toBe('150000');
  });

  it('lead from a former name to its successor in another province', async () => {
    expect(await region('省份,城市', '四川省,万县市')).toBe('500000');
    expect(await region('所属区域', '四川省重庆市')).toBe('500000');
    expect(await region('省份,城市,区县', '安徽省,巢湖市,庐江县')).toBe('340124');
  });
});
