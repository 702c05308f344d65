import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSnapshot } from '../../../src/snapshot/build/build-snapshot.js';
import { loadSnapshot } from '../../../src/snapshot/load-snapshot.js';
import { holdSnapshot } from '../../../src/snapshot/snapshot-holder.js';
import type { SnapshotRows } from '../../../src/snapshot/tables/graph-rows.js';
import type { Store } from '../../../src/store/store.js';
import { plainSnapshot } from '../../unit/snapshot/plain-snapshot.js';
import { emptyGraph, openTestStore } from '../test-server.js';

const graph = `
  CREATE (g:Graph {id: 'graph', revision: 3})
  CREATE (nation:Region {code: '100000', name: '中国', level: 'NATION'})
  CREATE (province:Region {code: '450000', name: '广西', level: 'PROVINCE'})-[:PART_OF]->(nation)
  CREATE (city:Region {code: '450200', name: '柳州', nameEn: 'Liuzhou', level: 'PREFECTURE', location: point({longitude: 109.4, latitude: 24.3})})
  CREATE (city)-[:PART_OF]->(province)
  CREATE (park:Park {code: 'zone', name: '高新区'})-[:LOCATED_IN]->(city)
  CREATE (chain:Chain {code: 'c', name: '链'})
  CREATE (group:Segment {code: 'c.group', name: '组', kind: 'STAGE'})
  CREATE (chip:Segment {code: 'c.chip', name: '芯片', nameEn: 'Chips', kind: 'SEGMENT'})-[:PART_OF]->(group)
  CREATE (car:Segment {code: 'c.car', name: '整车', kind: 'SEGMENT'})
  CREATE (chip)-[:FEEDS {coefficient: 0.1}]->(car)
  CREATE (chain)-[:HAS_SEGMENT {stage: 'UPSTREAM', sort: 1}]->(group)
  CREATE (chain)-[:HAS_SEGMENT {stage: 'UPSTREAM', sort: 2, weight: 2.0}]->(chip)
  CREATE (chain)-[:HAS_SEGMENT {stage: 'DOWNSTREAM', sort: 3}]->(car)
  CREATE (a:Enterprise {id: 'a', name: '甲', normalisedName: '甲', revenueCny: 3.0e7, employees: 100, asOf: '2025',
    uscc: '91450200000000000A', source: '示例名录', revenueYear: 2024,
    location: point({longitude: 109.41, latitude: 24.31})})-[:LOCATED_IN]->(city)
  CREATE (a)-[:LOCATED_IN]->(park)
  CREATE (b:Enterprise {id: 'b', name: '乙', normalisedName: '乙', estimated: true})-[:LOCATED_IN]->(province)
  CREATE (a)-[:WORKS_IN {at: '', source: '示例公告', asOf: '2025-03'}]->(car)
  CREATE (b)-[:WORKS_IN {at: 'PARK:zone', share: 0.5}]->(chip)
  CREATE (b)-[:WORKS_IN {at: '', asOf: '2026-01'}]->(chip)
  CREATE (b)-[:SITED_IN {name: '', kind: 'PLANT'}]->(city)
  CREATE (b)-[:SUPPLIES {segment: 'c.chip'}]->(a)
  CREATE (survey:Survey {code: 'x', asOf: '2026-02-01', coverage: 0.6, segments: ['c.chip']})-[:OF_PLACE]->(province)
  CREATE (survey)-[:OF_CHAIN]->(chain)
  CREATE (register:Survey {code: 'y', asOf: '2025-02-01', coverage: 1.0, kind: 'REGISTER', surveyor: '高新区'})
  CREATE (register)-[:OF_PLACE]->(park)
  CREATE (register)-[:OF_CHAIN]->(chain)
  CREATE (fine:Sector {code: 'N3:018', classification: 'N3', number: '018', name: '汽车整车'})
  CREATE (coarse:Sector {code: 'N2:18', classification: 'N2', number: '18', name: '交通运输设备'})
  CREATE (fine)-[:PART_OF]->(coarse)
  CREATE (fine)-[:INPUT_TO {year: 2020, coefficient: 0.3}]->(fine)
  CREATE (province)-[:PRODUCES {year: 2017, outputCny: 5.0, useCny: 4.0, inflowCny: 3.0, source: '统计局'}]->(coarse)
  CREATE (car)-[:IN_SECTOR {confidence: 'HIGH', reason: '整车'}]->(coarse)`;

const nowhere = { longitude: null, latitude: null };

/** The same graph, written down by hand and in another order. */
const rows: SnapshotRows = {
  revision: '3',
  statistics: {
    sectors: [
      { code: 'N2:18', classification: 'N2', number: '18', name: '交通运输设备', parent: null },
      { code: 'N3:018', classification: 'N3', number: '018', name: '汽车整车', parent: 'N2:18' },
    ],
    outputs: [
      {
        region: '450000',
        park: null,
        sector: 'N2:18',
        year: 2017,
        output: 5,
        valueAdded: null,
        use: 4,
        inflow: 3,
        outflow: null,
        imports: null,
        exports: null,
        source: '统计局',
      },
    ],
    coefficients: [{ from: 'N3:018', to: 'N3:018', year: 2020, coefficient: 0.3 }],
    ofSegments: [{ segment: 'c.car', sector: 'N2:18', confidence: 'HIGH', reason: '整车' }],
  },
  regions: [
    {
      code: '450200',
      name: '柳州',
      nameEn: 'Liuzhou',
      level: 'PREFECTURE',
      parent: '450000',
      longitude: 109.4,
      latitude: 24.3,
    },
    { code: '450000', name: '广西', nameEn: null, level: 'PROVINCE', parent: '100000', ...nowhere },
    { code: '100000', name: '中国', nameEn: null, level: 'NATION', parent: null, ...nowhere },
  ],
  parks: [{ code: 'zone', name: '高新区', nameEn: null, region: '450200', ...nowhere }],
  segments: [
    { code: 'c.car', name: '整车', nameEn: null, kind: 'SEGMENT', parent: null },
    { code: 'c.chip', name: '芯片', nameEn: 'Chips', kind: 'SEGMENT', parent: 'c.group' },
    { code: 'c.group', name: '组', nameEn: null, kind: 'STAGE', parent: null },
  ],
  links: [{ from: 'c.chip', to: 'c.car', coefficient: 0.1 }],
  chains: [{ code: 'c', name: '链', nameEn: null }],
  memberships: [
    { chain: 'c', segment: 'c.group', stage: 'UPSTREAM', weight: null, sort: 1 },
    { chain: 'c', segment: 'c.chip', stage: 'UPSTREAM', weight: 2, sort: 2 },
    { chain: 'c', segment: 'c.car', stage: 'DOWNSTREAM', weight: null, sort: 3 },
  ],
  enterprises: [
    {
      id: 'b',
      name: '乙',
      region: '450000',
      park: null,
      revenue: null,
      employees: null,
      ...nowhere,
      precision: null,
      asOf: null,
      estimated: true,
      anchorUntil: null,
      uscc: null,
      source: null,
      sourceDate: null,
      revenueYear: null,
    },
    {
      id: 'a',
      name: '甲',
      region: '450200',
      park: 'zone',
      revenue: 30_000_000,
      employees: 100,
      longitude: 109.41,
      latitude: 24.31,
      precision: null,
      asOf: '2025',
      estimated: null,
      anchorUntil: null,
      uscc: '91450200000000000A',
      source: '示例名录',
      sourceDate: '2025',
      revenueYear: 2024,
    },
  ],
  activities: [
    {
      enterprise: 'b',
      segment: 'c.chip',
      at: '',
      share: null,
      asOf: '2026-01',
      estimated: null,
      sampled: false,
      source: null,
    },
    {
      enterprise: 'b',
      segment: 'c.chip',
      at: 'PARK:zone',
      share: 0.5,
      asOf: null,
      estimated: null,
      sampled: false,
      source: null,
    },
    {
      enterprise: 'a',
      segment: 'c.car',
      at: '',
      share: null,
      asOf: '2025-03',
      estimated: null,
      sampled: false,
      source: '示例公告',
    },
  ],
  sites: [{ enterprise: 'b', region: '450200', park: null, asOf: null }],
  supplies: [{ supplier: 'b', customer: 'a' }],
  leading: [],
  projects: [],
  surveys: [
    {
      code: 'x',
      region: '450000',
      park: null,
      chain: 'c',
      coverage: 0.6,
      segments: ['c.chip'],
      asOf: '2026-02-01',
      estimated: null,
      surveyor: null,
      kind: 'DESK',
      resolution: 'PROVINCE',
    },
    {
      code: 'y',
      region: null,
      park: 'zone',
      chain: 'c',
      coverage: 1,
      segments: null,
      asOf: '2025-02-01',
      estimated: null,
      surveyor: '高新区',
      kind: 'REGISTER',
      resolution: 'PARK',
    },
  ],
};

describe('the snapshot of a graph', () => {
  const store = openTestStore();
  const other: Store = openTestStore();
  afterAll(() => Promise.all([store.close(), other.close()]));

  beforeEach(async () => {
    await emptyGraph(store);
    await store.schema(graph);
  });

  it('is the snapshot of the same rows', async () => {
    expect(plainSnapshot((await loadSnapshot(store)).snapshot)).toEqual(plainSnapshot(buildSnapshot(rows)));
  });

  it('is of the year of a revenue where nothing else is dated', async () => {
    await emptyGraph(store);
    await store.schema(
      `CREATE (:Enterprise {id: 'a', name: '甲', normalisedName: '甲', revenueCny: 1.0e7, revenueYear: 2024})`,
    );
    expect((await loadSnapshot(store)).snapshot.asOf).toBe('2024');
  });

  it.each([
    ['ENDED', 0],
    ['MOVED', 0],
    ['DELISTED', 1],
    ['ACTIVE', 1],
  ])(
    'counts an enterprise that is %s in %i segments of its city, from its change on and after a new start',
    async (status, count) => {
      const holder = await holdSnapshot(store, { pollMs: 60_000 });
      try {
        await other.schema(`MATCH (g:Graph {id: 'graph'}), (a:Enterprise {id: 'a'}) SET g.revision = 4, g.mark = 'm', a.status = '${status}'
        CREATE (:Change {code: 'x', revision: 4, mark: 'm', enterprises: ['a'], tables: []})`);
        expect(await holder.refresh()).toBe(true);
        const { snapshot } = await loadSnapshot(store);
        for (const { places, rollup, enterprises } of [holder.current(), snapshot]) {
          const city = places.rowOf.get('REGION:450200')!;
          const cells = rollup.segment.subarray(rollup.start[city]!, rollup.start[city + 1]!);
          // 整车 is a's alone; b works in 芯片 here.
          expect([...cells].filter((segment) => snapshot.segments.codes[segment] === 'c.car')).toHaveLength(
            count,
          );
          expect([...enterprises.ids]).toContain('a');
        }
      } finally {
        holder.stop();
      }
    },
  );

  it('is that of an empty graph where nothing is', async () => {
    await emptyGraph(store);
    const { snapshot } = await loadSnapshot(store);
    expect([
      snapshot.revision,
      snapshot.places.size,
      snapshot.enterprises.size,
      snapshot.rollup.size,
    ]).toEqual(['0', 0, 0, 0]);
  });

  it('follows what another process writes and deletes, and keeps what a reader holds', async () => {
    const holder = await holdSnapshot(store, { pollMs: 50 });
    try {
      const before = holder.current();
      await other.schema(
        `MATCH (g:Graph {id: 'graph'}) SET g.revision = 4 WITH g MATCH (a:Enterprise {id: 'a'}) DETACH DELETE a`,
      );
      await expect.poll(() => holder.current().revision, { timeout: 10_000 }).toBe('4');
      expect([...holder.current().enterprises.ids]).toEqual(['b']);
      expect([...before.enterprises.ids].sort()).toEqual(['a', 'b']);
    } finally {
      holder.stop();
    }
  });

  it('does not show half of an import', async () => {
    const holder = await holdSnapshot(store, { pollMs: 60_000 });
    try {
      await other.schema(`MATCH (g:Graph {id: 'graph'}) SET g.revision = 4, g.importing = 'run'`);
      expect(await holder.refresh()).toBe(false);
      expect(holder.current().revision).toBe('3');
      await other.schema(`MATCH (g:Graph {id: 'graph'}) SET g.revision = 5, g.importing = null`);
      expect(await holder.refresh()).toBe(true);
      expect(holder.current().revision).toBe('5');
    } finally {
      holder.stop();
    }
  });
});
