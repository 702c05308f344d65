import type { MethodNote } from '../chain/basis.type.js';
import { chainRow } from '../place/chain-row.js';
import { keyOfPlace } from '../place/key-of-place.js';
import { placeRow } from '../place/place-row.js';
import type { RequestContext } from '../place/request-context.js';
import { chainMembers } from '../projection/chain-members.js';
import type { Image } from '../projection/image.js';
import { measureColumns } from '../projection/measure-columns.js';
import { outermost } from '../projection/outermost.js';
import { activeCells } from '../projection/place-structure.js';
import { answerBasis } from './answer-basis.js';
import type { PlaceProfileInput } from './place-profile.input.js';
import type { PlaceProfile } from './place-profile.type.js';
import { type Profile, type ProfileQuestion, profileOfPlace } from './profile-of-place.js';
import { requireData } from './require-data.js';

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
  ['similarity', 'cosine of the two share vectors', 'UNIDO 1979'],
  ['krugman', 'Σ_s |share_a − share_b|', 'Krugman 1991'],
];

/** On what a profile rests: coverage is over the place’s enterprises, once a segment. */
const basisOf = (image: Image, question: ProfileQuestion, chain: string | null | undefined) => {
  const { place, reference, measure, peerLevel } = question;
  const cells = activeCells(image, place);
  const { known } = measureColumns(image, measure);
  const sum = (column: ArrayLike<number>) => cells.reduce((all, cell) => all + column[cell]!, 0);
  const present = sum(image.rollup.count);
  return answerBasis(image, {
    used: {
      place: keyOfPlace(image, place),
      reference: keyOfPlace(image, reference),
      measure,
      peerLevel: (peerLevel ?? image.places.levels[place]) || 'PARK',
      chain,
    },
    measure,
    coverage: present === 0 ? null : sum(known) / present,
    estimated: cells.some((cell) => image.rollup.estimated[cell] === 1),
    methods,
  });
};

const membersOf = (image: Image, code: string): ReadonlySet<number> =>
  new Set(chainMembers(image, chainRow(image, code)).map(({ segment }) => segment));

const ofSegments = (profile: Profile, listed: ReadonlySet<number>): Profile => ({
  ...profile,
  specialisations: profile.specialisations.filter(({ segment }) => listed.has(segment)),
  opportunities: profile.opportunities.filter(({ segment }) => listed.has(segment)),
});

/** What a place is good at, could grow into, and resembles. */
export const findPlaceProfile = ({ image }: RequestContext, input: PlaceProfileInput): PlaceProfile => {
  const place = placeRow(image, 'place', input.place);
  requireData(image, 'place', place);
  const reference = input.reference ? placeRow(image, 'reference', input.reference) : outermost(image, place);
  const listed = input.chain ? membersOf(image, input.chain) : null;
  const question = { place, reference, measure: input.measure, peerLevel: input.peerLevel ?? null };
  const profile = profileOfPlace(image, question);
  return {
    __typename: 'PlaceProfile',
    profile: listed === null ? profile : ofSegments(profile, listed),
    placeKey: keyOfPlace(image, place),
    referenceKey: keyOfPlace(image, reference),
    diversity:
      measureColumns(image, input.measure).total[place] === 0 ? null : profile.specialisations.length,
    economicComplexity: profile.economicComplexity,
    complexityGap: profile.complexityGap,
    complexityOutlook: profile.complexityOutlook,
    basis: basisOf(image, question, input.chain),
  };
};
