import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Chain } from '../../facts/chain/chain.type.js';
import { chainByCode } from '../../facts/chain/chain-by-code.js';
import { Park } from '../../facts/place/park.type.js';
import { parkByCode } from '../../facts/place/place.repository.js';
import { answerAs } from '../../facts/policy/answer/answer-as.js';
import { AsOf } from '../../request/as-of.input.js';
import { loadOne } from '../../request/loader.js';
import type { RequestContext } from '../../request/request-context.js';
import { findTargetCandidates } from '../candidate/find-target-candidates.js';
import { CandidateReport } from '../candidate/target-candidates.type.js';
import { ChainDossier, ChainDossierResult } from './chain-dossier.type.js';
import { findChainDossier } from './find-chain-dossier.js';

@Resolver(() => ChainDossier)
export class ChainDossierResolver {
  @Query(() => ChainDossierResult, {
    description:
      'Finds a chain of a park on one page: the post of its leader, the three documents with their days, gaps and targets (链长制：一链一图一制一策).',
  })
  chainDossier(
    @Ctx() context: RequestContext,
    @Arg('park', () => String, { description: 'Code of the park (园区代码)' }) park: string,
    @Arg('chain', () => String, { description: 'Chain by its code (产业链代码)' }) chain: string,
    @AsOf()
    asOf?: string,
  ) {
    return answerAs(context, ChainDossier, () => findChainDossier(context, { park, chain, asOf }));
  }

  @FieldResolver(() => Park, { description: 'The park asked about (园区)' })
  park(@Ctx() context: RequestContext, @Root() { parkCode }: ChainDossier) {
    return loadOne(context, parkByCode, parkCode);
  }

  @FieldResolver(() => Chain, { nullable: true, description: 'The chain (产业链)' })
  chain(@Ctx() context: RequestContext, @Root() { chainCode }: ChainDossier) {
    return loadOne(context, chainByCode, chainCode);
  }

  @FieldResolver(() => CandidateReport, {
    description: 'Enterprises that could close the gaps, ranked as targetCandidates does (招商目标)',
  })
  targets(
    @Ctx() context: RequestContext,
    @Root() { parkCode, chainCode }: ChainDossier,
  ): Promise<CandidateReport> {
    const standard = { measure: 'ENTERPRISES', sums: 'ALL', assumeSurveyed: false } as const;
    const place = { kind: 'PARK', code: parkCode } as const;
    return findTargetCandidates(context, { place, chain: chainCode, ...standard });
  }
}
