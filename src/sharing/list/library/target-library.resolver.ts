import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { enterpriseById } from '../../../facts/enterprise/enterprise.repository.js';
import { Enterprise } from '../../../facts/enterprise/enterprise.type.js';
import { Organisation } from '../../../facts/place/graph.type.js';
import { organisationByCode } from '../../../facts/place/organisation.repository.js';
import { loadPresent } from '../../../request/loader.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Stage } from '../read/stage.js';
import { Target, TargetStage } from '../read/target.type.js';
import { targetByKey } from '../read/target-list.repository.js';
import { findTargetLibrary } from './find-target-library.js';
import { TargetLibrary, TargetLibraryEntry } from './target-library.type.js';

@Resolver(() => TargetLibraryEntry)
export class TargetLibraryResolver {
  @Query(() => TargetLibrary, {
    description:
      'Finds the firms on all lists in use that the member may see, each once with who contributed it (共享目标企业资源库).',
  })
  targetLibrary(
    @Ctx() context: RequestContext,
    @Arg('chain', () => String, { nullable: true, description: 'Code of a chain (产业链代码)' })
    chain?: string,
    @Arg('centre', () => String, {
      nullable: true,
      description: 'Code of an organisation that contributed (加入机构代码)',
    })
    contributor?: string,
    @Arg('stage', () => TargetStage, { nullable: true, description: 'Stage of one of its targets (阶段)' })
    stage?: Stage,
    @Arg('first', () => Int, { defaultValue: 50, description: 'At most 1,000 (条数)' }) first = 50,
    @Arg('after', () => String, { nullable: true, description: 'Cursor of the last edge seen (游标)' })
    after?: string,
  ): Promise<TargetLibrary> {
    return findTargetLibrary(context, { chain, contributor, stage }, first, after);
  }

  @FieldResolver(() => Enterprise, {
    nullable: true,
    description: 'The enterprise; null while the graph does not know it: see `targets` (企业)',
  })
  enterprise(@Ctx() context: RequestContext, @Root() { firm }: TargetLibraryEntry) {
    return context.loader(enterpriseById).load(firm);
  }

  @FieldResolver(() => [Target], { description: 'Its targets on the lists, first to last added (清单条目)' })
  targets(@Ctx() context: RequestContext, @Root() { targetKeys }: TargetLibraryEntry) {
    return loadPresent(context, targetByKey, targetKeys);
  }

  @FieldResolver(() => [Organisation], { description: 'Who contributed it, the first first (贡献机构)' })
  contributors(@Ctx() context: RequestContext, @Root() { contributorCodes }: TargetLibraryEntry) {
    return loadPresent(context, organisationByCode, contributorCodes);
  }
}
