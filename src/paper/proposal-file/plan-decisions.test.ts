import { expect, test } from 'vitest';
import type { SegmentProposal } from '../../intake/proposal/queue/segment-proposals.type.js';
import { planDecisions } from './plan-decisions.js';

const proposal = (id: string, state: SegmentProposal['state'] = 'OPEN') =>
  [id, { id, state } as SegmentProposal] as const;

const known = {
  proposals: new Map([proposal('a'), proposal('b'), proposal('c'), proposal('gone', 'CONFIRMED')]),
  isSegment: (code: string) => code === 'chain.segment',
};

const rows = (...cells: readonly (readonly [id: string, decision: string, other?: string])[]) =>
  cells.map(([id, decision, other = ''], at) => ({ row: at + 2, id, decision, other }));

test('confirms, rejects and replaces what a person chose, in either language, and leaves the rest', () => {
  const plan = planDecisions(
    rows(['a', '确认'], ['b', 'Reject'], ['c', '改为', 'chain.segment'], ['d', '']),
    known,
  );
  expect(plan).toEqual({
    decisions: { confirm: ['a'], reject: ['b'], replace: [{ proposal: 'c', segment: 'chain.segment' }] },
    undecided: 1,
    unchanged: 0,
    faults: [],
  });
});

test('a decision that stands already changes nothing, so that a file may be brought twice', () => {
  expect(planDecisions(rows(['gone', '确认']), known)).toMatchObject({ unchanged: 1, faults: [] });
});

test.each([
  [['a', '好'], '决定', '确认、否决、改为或留空'],
  [['a', '', 'chain.segment'], '决定', '确认、否决、改为或留空'],
  [['a', '改为', 'none'], '改为环节', '图谱中的环节代码'],
  [['a', '改为'], '改为环节', '图谱中的环节代码'],
  [['a', '确认', 'chain.segment'], '改为环节', '只与“改为”同用'],
  [['unknown', '确认'], '建议编号', '导出文件中的建议编号'],
  [['gone', '否决'], '决定', '可先撤销'],
] as const)('%o is a fault that names row, column, value and what is allowed', (row, column, allowed) => {
  const { faults } = planDecisions(rows(['b', '确认'], row), known);
  expect(faults).toMatchObject([
    { row: 3, column: { zh: column }, allowed: { zh: expect.stringContaining(allowed) } },
  ]);
});

test('the same proposal twice is a fault of the later row', () => {
  const { faults } = planDecisions(rows(['a', '确认'], ['a', '否决']), known);
  expect(faults).toMatchObject([{ row: 3, allowed: { en: expect.stringContaining('row 2') } }]);
});
