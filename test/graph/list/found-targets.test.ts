import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../api/serve.js';
import { type Asker, centres, type Data, serveMembers } from './members.js';

let served: Served;
let beijing: Asker;
let stranger: Asker;

beforeAll(async () => {
  const { served: server, member } = await serveMembers();
  served = server;
  beijing = await member(centres.beijing);
  stranger = await member(centres.shanghai, 'admin');
});
afterAll(() => served.stop());

const question = {
  place: { kind: 'REGION', code: '450200' },
  chain: 'new-energy-vehicle',
  verbs: ['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN', 'WATCH'],
};
const asked = `query ($input: TargetCandidatesInput!) { targetCandidates(input: $input) { ... on CandidateReport {
  total basis { ruleSet graphRevision } candidates(first: 15) { edges { node { rank enterprise { id } segments { code } distanceKm
    score { value parts { name value weight } } reasons { code message } channels { ... on PartnerCentre { code } ... on Enclave { code } ... on Pairing { code } } } } } } } }`;
const found = `segment { code } segments { code } revision enterprise { id }
  finding { ruleSet rank score parts { name value weight } distanceKm channels { code name } reasons { code message } }`;
const add = `mutation ($input: AddCandidatesInput!) { addCandidates(input: $input) {
  ... on AddTargetsReport { added { id ${found} } alreadyListed { id } } ... on Problem { code message } } }`;

test('fifteen candidates are fifteen firms, each with all its segments and with why it was found', async () => {
  const { candidates, basis, total } = await beijing.tell(asked, { input: question });
  expect(total).toBeGreaterThan(15);
  const { id: list } = await beijing.input('CreateList', { name: '目标企业', description: '' });
  const { added } = await beijing.tell(add, { input: { list, question, first: 15 } });
  expect(new Set(added.map(({ enterprise }: Data) => enterprise.id)).size).toBe(15);
  candidates.edges.forEach(({ node }: Data, i: number) => {
    expect(added[i]).toMatchObject({
      enterprise: node.enterprise,
      segments: node.segments,
      segment: node.segments[0],
      revision: basis.graphRevision,
      finding: {
        ruleSet: basis.ruleSet,
        rank: node.rank,
        score: node.score.value,
        parts: node.score.parts,
        distanceKm: node.distanceKm,
        reasons: node.reasons,
      },
    });
    expect(added[i].finding.channels.map(({ code }: Data) => code)).toEqual(
      node.channels.map(({ code }: Data) => code),
    );
  });
  expect(added.some(({ segments }: Data) => segments.length > 1)).toBe(true);
  expect(added.some(({ finding }: Data) => finding.channels.length > 0)).toBe(true);
  const of = added[0].id;
  const read = `query ($id: ID!) { node(id: $id) { ... on Target { finding { reasons { message } } } } }`;
  expect((await beijing.tell(read, { id: of })).finding.reasons.length).toBeGreaterThan(0);
  expect(await stranger.tell(read, { id: of })).toBeNull();
});

test('a target named by hand has the segments named, the first first, and no finding', async () => {
  const { id: list } = await beijing.input('CreateList', { name: '目标企业', description: '' });
  const { candidates } = await beijing.tell(asked, { input: question });
  const [a, b] = candidates.edges.map(({ node }: Data) => node.enterprise.id);
  const [chip, sensor] = ['new-energy-vehicle.automotive-chip', 'new-energy-vehicle.sensor'];
  const named = `mutation ($input: AddTargetsInput!) { addTargets(input: $input) { ... on AddTargetsReport {
    added { ${found} } rejected { index code message } } ... on Problem { code message } } }`;
  const { added, rejected } = await beijing.tell(named, {
    input: {
      list,
      targets: [
        { enterprise: a, segment: sensor, segments: [chip, sensor] },
        { enterprise: b, segments: [chip, 'no-such'] },
      ],
    },
  });
  expect(added).toMatchObject([
    { segment: { code: sensor }, segments: [{ code: sensor }, { code: chip }], finding: null },
  ]);
  expect(rejected).toMatchObject([
    { index: 1, code: 'NOT_FOUND', message: expect.stringContaining('no-such') },
  ]);
});
