import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../src/project-root.js';
import { type Served, serveShipped } from '../api/serve.js';
import { traders } from './traders.js';

let served: Served;
beforeAll(async () => {
  served = await serveShipped();
});
afterAll(() => served.stop());

const query = `query ($input: ProposeSegmentsInput!) { proposeSegments(input: $input) {
  __typename
  ... on SegmentProposalReport {
    rows { key note proposals { segment { code } score role evidence { field text term kind } } }
    method methodVersion basis { graphRevision }
  }
  ... on Problem { code message }
} }`;

interface Answer {
  readonly __typename: string;
  readonly message: string;
  readonly rows: readonly {
    readonly key: string;
    readonly note: string | null;
    readonly proposals: readonly {
      readonly segment: { readonly code: string };
      readonly score: number;
      readonly role: string;
      readonly evidence: readonly { readonly field: string; readonly text: string; readonly term: string }[];
    }[];
  }[];
}

const propose = async (input: object, language = 'zh-CN'): Promise<Answer> => {
  const answer = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ query, variables: { input } }),
  });
  const { data, errors } = (await answer.json()) as {
    readonly data: { readonly proposeSegments: Answer };
    readonly errors?: unknown;
  };
  expect(errors).toBeUndefined();
  return data.proposeSegments;
};

const codes = ({ rows: [row] }: Answer): string[] =>
  (row?.proposals ?? []).map(({ segment }) => segment.code);

const saved = JSON.parse(
  readFileSync(join(projectRoot, 'src/api/operations/proposal.variables.json'), 'utf8'),
) as { readonly ProposeSegments: { readonly input: object } };

test('the saved question: a maker of cathode material, and a dealer of car parts', async () => {
  const { rows } = await propose(saved.ProposeSegments.input);
  expect(rows[0]?.proposals[0]).toMatchObject({
    segment: { code: 'power-battery-storage.cathode' },
    role: 'PRODUCER',
    evidence: expect.arrayContaining([
      expect.objectContaining({ field: 'PRODUCTS', text: '磷酸铁锂正极材料' }),
    ]),
  });
  expect(rows[1]).toMatchObject({ proposals: [], note: expect.stringContaining('贸易') });
});

test('of 300 traders none is proposed as a maker', async () => {
  const { rows } = await propose({ rows: traders });
  const makers = rows.filter(({ proposals }) =>
    proposals.some(({ role }) => role === 'PRODUCER' || role === 'PROCESSOR' || role === 'UNKNOWN'),
  );
  expect(traders).toHaveLength(300);
  expect(makers.map(({ key }) => traders.find((row) => row.key === key)).slice(0, 10)).toEqual([]);
});

test('the same text gets the same proposals', async () => {
  const input = { rows: [{ key: 'a', products: ['铝合金车轮'], business: '铝合金车轮的生产和销售' }] };
  expect(await propose(input)).toEqual(await propose(input));
});

test.each([
  [
    '两条链的同一环节都提出',
    { products: ['散热器'], business: '散热器的生产、销售' },
    ['internal-combustion-engine.cooling', 'new-energy-vehicle.thermal-management'],
  ],
])('%s', async (_, row, expected) => {
  const answer = await propose({ minScore: 0, rows: [{ key: 'a', ...row }] });
  expect(codes(answer)).toEqual(expect.arrayContaining(expected));
});

describe('says why it proposes nothing', () => {
  test.each([
    [{ key: 'a' }, '均为空', 'nothing to read'],
    [{ key: 'a', business: '陨石标本的制作' }, 'segment_terms', 'segment_terms'],
    [{ key: 'a', business: '白砂糖的生产' }, '不在所问产业链', 'none of the chains asked'],
  ])('%o', async (row, zh, en) => {
    const input = { chains: ['robotics'], rows: [row] };
    expect((await propose(input)).rows[0]?.note).toContain(zh);
    expect((await propose(input, 'en')).rows[0]?.note).toContain(en);
  });
});

describe('refuses by name', () => {
  test.each([
    [{ rows: [{ key: 'a' }, { key: 'a' }] }, 'rows[1].key'],
    [{ chains: ['no-chain'], rows: [] }, 'chains[0]'],
    [{ minScore: 1.5, rows: [] }, 'minScore'],
    [{ rows: [{ key: 'a', business: 'x'.repeat(20_001) }] }, 'rows[0].business'],
    [{ rows: Array.from({ length: 1001 }, (_, i) => ({ key: String(i) })) }, 'rows'],
  ])('%#', async (input, named) => {
    const { message, __typename } = await propose(input);
    expect(['InvalidInputProblem', 'NotFoundProblem']).toContain(__typename);
    expect(message).toContain(named);
  });
});
