import {
  noteProposalsChanged,
  surveyOfRequest,
  writeDeclaredSurvey,
} from '../../../../cypher/queries.gen.js';
import { todayInChina } from '../../../codes/today.js';
import { organisationByCode } from '../../../facts/place/organisation.repository.js';
import { placeRow } from '../../../facts/place/place-row.js';
import { type ChangeRequest, changeRequest, requireSameRequest } from '../../../request/change-request.js';
import { unknownName } from '../../../request/errors.js';
import { requireRole } from '../../../request/member/require-role.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { TransactionRun } from '../../../store/store.js';
import { requireContaining } from '../decide/require-decider.js';
import type { DeclareRegisterInput } from './declare-register.input.js';
import type { DeclaredRegister } from './declared-register.type.js';
import { type RegisterStanding, standingOf } from './register-standing.js';
import { requireWorkedOff } from './require-worked-off.js';

interface Declared extends RegisterStanding {
  readonly asOf: string;
  readonly revision: string;
}

const levelOf = ({ places }: Snapshot, place: number): string => places.levels[place] || 'PARK';

const surveyOf = (
  { snapshot }: RequestContext,
  { place, chain }: DeclareRegisterInput,
  row: number,
  { enterprises, open, unread, coverage }: RegisterStanding,
  surveyor: string,
) => {
  const asOf = todayInChina();
  return {
    code: [`${place.kind}:${place.code}`, chain, asOf, surveyor].join('|'),
    region: place.kind === 'REGION' ? place.code : null,
    park: place.kind === 'PARK' ? place.code : null,
    chain,
    asOf,
    coverage,
    surveyor,
    resolution: levelOf(snapshot, row),
    source: `register of ${enterprises} enterprises worked off on ${asOf}: ${open} with an open proposal, ${unread} not read`,
  };
};

/** What this request declared already; undefined where it declared nothing so far. */
const declaredBefore = async (run: TransactionRun, request: ChangeRequest) => {
  const done = await run(surveyOfRequest, { request: request.request });
  requireSameRequest(request, done);
  return done[0];
};

async function declare(
  context: RequestContext,
  run: TransactionRun,
  request: ChangeRequest,
  input: DeclareRegisterInput,
  place: number,
): Promise<Declared> {
  const before = await declaredBefore(run, request);
  const standing = await standingOf(context, run, place, input.chain);
  if (before) return { ...standing, ...before, revision: context.snapshot.revision };
  requireWorkedOff(standing);
  const own = await context.loader(organisationByCode).load(request.member.organisation);
  const survey = surveyOf(context, input, place, standing, own?.name ?? request.member.organisation);
  const { request: name, fingerprint, at } = request;
  await run(writeDeclaredSurvey, { ...survey, request: name, fingerprint });
  const [noted] = await run(noteProposalsChanged, { enterprises: [], tables: ['SURVEYS'], at });
  return { ...standing, asOf: survey.asOf, revision: String(noted?.revision ?? '') };
}

/**
 * Declares that the register of a place was worked off for a chain; a repeated request declares nothing more. Throws
 * RefusedError where the member may not, or too much waits for a decision, and UnknownName for a name not in the graph.
 */
export const declareRegister = async (
  context: RequestContext,
  input: DeclareRegisterInput,
): Promise<DeclaredRegister> => {
  const member = requireRole(context, 'editor');
  const place = placeRow(context.snapshot, 'place', input.place);
  if (!context.snapshot.chains.rowOf.has(input.chain))
    throw unknownName('chain', { zh: '产业链', en: 'chain' }, input.chain, 'chains');
  await requireContaining(context, member, place);
  const request = changeRequest(member, 'DECLARE_REGISTER', input);
  const { enterprises, open, unread, coverage, asOf, revision } = await context.store.transaction(
    'write',
    (run) => declare(context, run, request, input, place),
  );
  return { __typename: 'DeclaredRegister', enterprises, open, unread, coverage, asOf, revision };
};
