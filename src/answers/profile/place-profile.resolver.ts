import { Arg, Ctx, FieldResolver, Float, Int, Query, Resolver, Root } from 'type-graphql';
import type { Language } from '../../codes/language.js';
import { segmentByCode } from '../../facts/chain/chain.repository.js';
import { Segment } from '../../facts/chain/segment.type.js';
import { keyOfPlace } from '../../facts/place/key-of-place.js';
import { placeByKey } from '../../facts/place/place.repository.js';
import { Place } from '../../facts/place/place.type.js';
import { OfficialFigures } from '../../facts/sector/official-figures.type.js';
import { officialFiguresOf } from '../../facts/sector/official-figures-of.js';
import { answerOrProblem } from '../../request/answer-or-problem.js';
import { loadOne } from '../../request/loader.js';
import { requirePage } from '../../request/page/page.js';
import type { RequestContext } from '../../request/request-context.js';
import { placeFigures, segmentFigures } from '../../snapshot/ask/official/sector-figures.js';
import { segmentGradient } from '../../snapshot/ask/segment-gradient.js';
import { complexityNote } from './complexity-note.js';
import { findPlaceProfile } from './find-place-profile.js';
import { placePeers } from './place-peers.js';
import { PlaceProfileInput } from './place-profile.input.js';
import {
  PlaceOpportunity,
  PlacePeer,
  PlaceProfile,
  PlaceProfileResult,
  PlaceSpecialisation,
} from './place-profile.type.js';
import type { Profile } from './profile-of-place.js';

const officialOfSegment =
  'Official figures of the sector that the segment belongs to; null where the place has no input–output table (部门官方数据)';

const officialOf = (
  { snapshot, question }: Profile,
  segment: number,
  language: Language,
): OfficialFigures | null => {
  const figures = segmentFigures(snapshot, question.place, segment);
  return figures && officialFiguresOf(snapshot, figures, language);
};

const page = { defaultValue: 10, description: 'At most 1,000 (条数)' };

@Resolver(() => PlaceProfile)
export class PlaceProfileResolver {
  @Query(() => PlaceProfileResult, {
    description:
      'Finds the specialisations of a place, the segments it could grow into, and the places it resembles (地区画像).',
  })
  placeProfile(
    @Ctx() context: RequestContext,
    @Arg('input', () => PlaceProfileInput) input: PlaceProfileInput,
  ) {
    return answerOrProblem(context, () => findPlaceProfile(context, input));
  }

  @FieldResolver(() => Place, { description: 'The place asked about (地点)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: PlaceProfile) {
    return placeByKey(context, placeKey);
  }

  @FieldResolver(() => Place, { description: 'The area it is measured against (参照区域)' })
  reference(@Ctx() context: RequestContext, @Root() { referenceKey }: PlaceProfile) {
    return placeByKey(context, referenceKey);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Reason why economicComplexity is null; null where it is not (经济复杂度缺失原因)',
  })
  economicComplexityNote(@Ctx() { language }: RequestContext, @Root() { complexityGap }: PlaceProfile) {
    return complexityGap === null ? null : complexityNote[complexityGap][language];
  }

  @FieldResolver(() => [PlaceSpecialisation], {
    description: 'Highest location quotient first; ties by code (专业化环节)',
  })
  specialisations(
    @Root() { profile }: PlaceProfile,
    @Arg('first', () => Int, page) first: number,
  ): PlaceSpecialisation[] {
    return profile.specialisations.slice(0, requirePage(first)).map(({ segment, ...numbers }) => ({
      ...numbers,
      profile,
      row: segment,
      segmentCode: profile.snapshot.segments.codes[segment]!,
    }));
  }

  @FieldResolver(() => [PlaceOpportunity], {
    description: 'Nearest first; ties by outlookGain, then by code (潜在方向)',
  })
  opportunities(
    @Root() { profile }: PlaceProfile,
    @Arg('first', () => Int, page) first: number,
  ): PlaceOpportunity[] {
    return profile.opportunities.slice(0, requirePage(first)).map(({ segment, ...numbers }) => ({
      ...numbers,
      profile,
      row: segment,
      segmentCode: profile.snapshot.segments.codes[segment]!,
    }));
  }

  @FieldResolver(() => [OfficialFigures], {
    description:
      'What official statistics say of it, by sector of its newest input–output table: local demand, purchases from other provinces net beside gross, location quotient; the largest net purchase first; empty where it has no table (部门官方数据)',
  })
  official(
    @Ctx() { language }: RequestContext,
    @Root() { profile }: PlaceProfile,
    @Arg('first', () => Int, page) first: number,
  ): OfficialFigures[] {
    const { snapshot, question } = profile;
    const figures = placeFigures(snapshot, question.place).slice(0, requirePage(first));
    return figures.map((one) => officialFiguresOf(snapshot, one, language));
  }

  @FieldResolver(() => [PlacePeer], {
    description:
      'Ordered by similarity, highest first; places that share nothing with it, contain it or lie in it are left out (对标地区)',
  })
  async peers(
    @Root() { profile }: PlaceProfile,
    @Arg('first', () => Int, page) first: number,
  ): Promise<PlacePeer[]> {
    const count = requirePage(first);
    const peers = await placePeers(profile.snapshot, profile.question);
    return peers
      .slice(0, count)
      .map(({ row, ...numbers }) => ({ ...numbers, placeKey: keyOfPlace(profile.snapshot, row) }));
  }
}

@Resolver(() => PlaceSpecialisation)
export class PlaceSpecialisationResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: PlaceSpecialisation) {
    return loadOne(context, segmentByCode, segmentCode);
  }

  @FieldResolver(() => OfficialFigures, { nullable: true, description: officialOfSegment })
  official(@Ctx() { language }: RequestContext, @Root() { profile, row }: PlaceSpecialisation) {
    return officialOf(profile, row, language);
  }

  @FieldResolver(() => Float, {
    nullable: true,
    description:
      'Industrial gradient: location quotient · output share / employment share; null unless revenue and employees of the same enterprises are known, here and elsewhere (产业梯度系数)',
  })
  gradient(@Root() { profile, row, locationQuotient }: PlaceSpecialisation): Promise<number | null> {
    return segmentGradient(profile.snapshot, row, profile.question, locationQuotient);
  }
}

@Resolver(() => PlaceOpportunity)
export class PlaceOpportunityResolver {
  @FieldResolver(() => Segment, { description: 'The segment (环节)' })
  segment(@Ctx() context: RequestContext, @Root() { segmentCode }: PlaceOpportunity) {
    return loadOne(context, segmentByCode, segmentCode);
  }

  @FieldResolver(() => OfficialFigures, { nullable: true, description: officialOfSegment })
  official(@Ctx() { language }: RequestContext, @Root() { profile, row }: PlaceOpportunity) {
    return officialOf(profile, row, language);
  }
}

@Resolver(() => PlacePeer)
export class PlacePeerResolver {
  @FieldResolver(() => Place, { description: 'The place (地区)' })
  place(@Ctx() context: RequestContext, @Root() { placeKey }: PlacePeer) {
    return placeByKey(context, placeKey);
  }
}
