import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serveShipped } from './serve.js';

interface Layout {
  readonly width: number;
  readonly height: number;
  readonly plain: boolean;
  readonly stages: readonly { readonly stage: string; readonly x: number; readonly width: number }[];
  readonly nodes: readonly {
    readonly segment: { readonly code: string };
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}

interface Row {
  readonly chain: { readonly code: string };
  readonly enterpriseCount: number;
  readonly segmentCount: number;
  readonly completenessRange: object;
  readonly statuses: readonly { status: string; certainty: string | null; count: number }[];
  readonly verbs: readonly object[];
}

let served: Served;
beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const layoutOf = async (chain: string, node: string, language: string): Promise<Layout> => {
  const { body } = await served.ask(
    `query ($chain: String!, $node: LayoutNodeKind!, $language: LayoutLanguage!) {
      chain(code: $chain) { layout(node: $node, language: $language) {
        width height plain stages { stage x width } nodes { segment { code } x y width height } edges { from to points { x y } }
      } }
    }`,
    { chain, node, language },
  );
  return (body.data as unknown as { chain: { layout: Layout } }).chain.layout;
};

const linksOf = async (chain: string): Promise<string[]> => {
  const { body } = await served.ask(
    'query ($chain: String!) { chain(code: $chain) { links { from { code } to { code } } } }',
    { chain },
  );
  const { links } = (body.data as unknown as { chain: { links: { from: Code; to: Code }[] } }).chain;
  return links.map(({ from, to }) => `${from.code} ${to.code}`).sort();
};
interface Code {
  readonly code: string;
}

describe('the picture of a chain', () => {
  test.each([
    ['new-energy-vehicle', 'FULL', 'ZH'],
    ['new-energy-vehicle', 'FULL', 'EN'],
    ['sugar', 'COMPACT', 'ZH'],
    ['stainless-steel', 'COMPACT', 'EN'],
  ])(
    '%s in %s boxes (%s) draws every link between boxes that do not touch',
    async (chain, node, language) => {
      const { width, height, plain, stages, nodes, edges } = await layoutOf(chain, node, language);
      expect(plain).toBe(false);
      for (const [i, a] of nodes.entries()) {
        expect(a.x >= 0 && a.y >= 0 && a.x + a.width <= width && a.y + a.height <= height).toBe(true);
        for (const b of nodes.slice(i + 1))
          expect(
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
          ).toBe(true);
      }
      const boxes = new Map(nodes.map((box) => [box.segment.code, box]));
      expect(edges.map(({ from, to }) => `${from} ${to}`).sort()).toEqual(await linksOf(chain));
      for (const { from, to, points } of edges) {
        const [start, end] = [points[0]!, points.at(-1)!];
        expect(start.x).toBeCloseTo(boxes.get(from)!.x + boxes.get(from)!.width, 1);
        expect(end.x).toBeCloseTo(boxes.get(to)!.x, 1);
      }
      expect(stages.map(({ stage }) => stage)).toEqual(['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM']);
      for (const [i, { x }] of stages.slice(1).entries())
        expect(x).toBeGreaterThan(stages[i]!.x + stages[i]!.width);
    },
  );

  test('leaves room for a table beside new-energy vehicles', async () => {
    expect((await layoutOf('new-energy-vehicle', 'FULL', 'ZH')).width).toBeLessThanOrEqual(768);
  });

  test('makes room for a name that takes two lines', async () => {
    const { nodes } = await layoutOf('stainless-steel', 'COMPACT', 'EN');
    expect(new Set(nodes.map(({ height }) => height)).size).toBeGreaterThan(1);
  });
});

describe('the chains of a place', () => {
  const placeChains = async (place: object) =>
    served.ask(
      `query ($place: PlaceInput!) { placeChains(place: $place) {
        chain { code } enterpriseCount segmentCount completenessRange { low high }
        statuses { status certainty count } verbs { verb count provisionalCount }
      } }`,
      { place },
    );

  test('agree with the report of each chain, and begin with the one of most enterprises', async () => {
    const place = { kind: 'REGION', code: '450200' };
    const { body } = await placeChains(place);
    const rows = (body.data as unknown as { placeChains: Row[] }).placeChains;
    expect(rows).toHaveLength(14);
    const counts = rows.map(({ enterpriseCount }) => enterpriseCount);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    const [first] = rows as [Row];
    const { body: report } = await served.ask(
      `query ($input: ChainGapsInput!) { chainGaps(input: $input) { ... on ChainGapReport {
        completenessRange { low high } verbs { verb count provisionalCount } segments { status certainty }
      } } }`,
      { input: { place, chain: first.chain.code } },
    );
    const { chainGaps } = report.data as unknown as {
      chainGaps: Row & { segments: { status: string; certainty: string | null }[] };
    };
    expect(first).toMatchObject({
      segmentCount: chainGaps.segments.length,
      completenessRange: chainGaps.completenessRange,
      verbs: chainGaps.verbs,
    });
    for (const { status, certainty, count } of first.statuses)
      expect(
        chainGaps.segments.filter((one) => one.status === status && one.certainty === certainty),
      ).toHaveLength(count);
  });

  test('of a place that does not exist are refused by name', async () => {
    const { body } = await placeChains({ kind: 'PARK', code: 'nowhere' });
    expect(body.errors?.[0]?.message).toContain('nowhere');
  });
});
