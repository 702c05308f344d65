import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { placeRow } from '../../facts/place/place-row.js';
import { chainRow } from '../../request/chain-row.js';
import type { RequestContext } from '../../request/request-context.js';
import { chainMembers } from '../../snapshot/ask/chain-members.js';
import { outermost } from '../../snapshot/ask/outermost.js';
import { activeCells } from '../../snapshot/ask/place-structure.js';
import { spaceReady } from '../../snapshot/ask/product-space.js';
import { measureColumns } from '../../snapshot/tables/measure-columns.js';
import type { Snapshot } from '../../snapshot/tables/snapshot.js';
import { answerBasis } from '../gap/answer-basis.js';
import type { MethodNote } from '../gap/basis.type.js';
import { officialMethod } from '../gap/official-method.js';
import { requireData } from '../gap/require-data.js';
import type { PlaceProfileInput } from './place-profile.input.js';
import type { PlaceProfile } from './place-profile.type.js';
import { type Profile, type ProfileQuestion, profileOfPlace } from './profile-of-place.js';

const methods: readonly (readonly [MethodNote['metric'], string, string])[] = [
  ['diversity', 'Σ_s M[c,s], M = 1 where LQ ≥ 1 against the reference area', 'Hidalgo & Hausmann 2009'],
  [
    'economicComplexity',
    'ECI over prefectures; of any other place the mean PCI of its specialisations',
    'Hidalgo & Hausmann 2009',
  ],
  ['complexityOutlook', 'Σ_s ω[c,s]·(1 − M[c,s])·PCI_s', 'Hausmann et al., Atlas'],
  [
    'gradient',
    'LQ · output share / employment share, over enterprises of which both are known',
    '陈蕊, 熊必琳 2007',
  ],
  ['density', 'ω[c,s] = Σ_t M[c,t]·φ[s,t]/Σ_t φ[s,t], φ over prefectures', 'Hidalgo et al. 2007'],
  ['outlookGain', 'COG without the distance term', 'Hausmann et al., Atlas'],
  officialMethod,
  ['similarity', 'cosine of the two share vectors', 'UNIDO 1979'],
  ['krugman', 'Σ_s |share_a − share_b|', 'Krugman 1991'],
];

/** Basis of a profile: coverage is over the place’s enterprises, once a segment. */
const basisOf = (snapshot: Snapshot, question: ProfileQuestion, chain: string | null | undefined) => {
  const { place, reference, measure, peerLevel } = question;
  const cells = activeCells(snapshot, place);
  const { known: measured } = measureColumns(snapshot, measure);
  const sum = (column: ArrayLike<number>) => cells.reduce((all, cell) => all + column[cell]!, 0);
  const present = sum(snapshot.rollup.count);
  return answerBasis(snapshot, {
    used: {
      place: keyOfPlace(snapshot, place),
      reference: keyOfPlace(snapshot, reference),
      measure,
      peerLevel: (peerLevel ?? snapshot.places.levels[place]) || 'PARK',
      chain,
    },
    measure,
    coverage: present === 0 ? null : sum(measured) / present,
    estimated: cells.some((cell) => snapshot.rollup.estimated[cell] === 1),
    methods,
  });
};

const membersOf = (snapshot: Snapshot, code: string): ReadonlySet<number> =>
  new Set(chainMembers(snapshot, chainRow(snapshot, code)).map(({ segment }) => segment));

const ofSegments = (profile: Profile, listed: ReadonlySet<number>): Profile => ({
  ...profile,
  specialisations: profile.specialisations.filter(({ segment }) => listed.has(segment)),
  opportunities: profile.opportunities.filter(({ segment }) => listed.has(segment)),
});

/** Finds the specialisations of a place, the segments it could grow into, and the places it resembles. */
export const findPlaceProfile = async (
  { snapshot }: RequestContext,
  input: PlaceProfileInput,
): Promise<PlaceProfile> => {
  const place = placeRow(snapshot, 'place', input.place);
  requireData(snapshot, 'place', place);
  const reference = input.reference
    ? placeRow(snapshot, 'reference', input.reference)
    : outermost(snapshot, place);
  const listed = input.chain ? membersOf(snapshot, input.chain) : null;
  const question = { place, reference, measure: input.measure, peerLevel: input.peerLevel ?? null };
  await spaceReady(snapshot, input.measure);
  const profile = profileOfPlace(snapshot, question);
  return {
    __typename: 'PlaceProfile',
    profile: listed === null ? profile : ofSegments(profile, listed),
    placeKey: keyOfPlace(snapshot, place),
    referenceKey: keyOfPlace(snapshot, reference),
    diversity:
      measureColumns(snapshot, input.measure).total[place] === 0 ? null : profile.specialisations.length,
    economicComplexity: profile.economicComplexity,
    complexityGap: profile.complexityGap,
    complexityOutlook: profile.complexityOutlook,
    basis: basisOf(snapshot, question, input.chain),
  };
};
