import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { answerOrProblem } from '../request/answer-or-problem.js';
import { Node } from '../request/node.type.js';
import type { RequestContext } from '../request/request-context.js';
import type { SearchKind as Kind } from '../snapshot/search/search-thing.js';
import { findHits } from './find-hits.js';
import { findNode } from './find-node.js';
import { SearchAnswer, SearchHit, SearchKind } from './search.type.js';

@Resolver(() => SearchHit)
export class SearchResolver {
  @Query(() => SearchAnswer, {
    description:
      'Finds things as people type: by name, alias, short, former or English name and code, by pinyin written out or its initials, in traditional characters and full width, words in any order, also with the place or chain around it. Exact matches come first, then what begins so, has it as a word, has it inside; where nothing matches, halves of the text that stand apart, then Chinese text, codes and pinyin written out, of four characters or more, are looked for with one character replaced or missing (检索).',
  })
  search(
    @Ctx() context: RequestContext,
    @Arg('text', () => String, {
      description:
        'Text with a letter, digit or Chinese character, at most 64 characters after trimming. One or two initials only match beginnings; a credit code takes six characters (检索词)',
    })
    text: string,
    @Arg('kinds', () => [SearchKind], {
      nullable: true,
      description: 'Kinds to look for; all by default (类别)',
    })
    kinds: Kind[] | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'Hits to give, 1 to 100; 10 by default (条数)' })
    first: number | null | undefined,
  ) {
    return answerOrProblem(context, () => findHits(context, { text, kinds, first }));
  }

  @FieldResolver(() => Node, {
    nullable: true,
    description: 'The thing itself; null where it is gone since the answer’s revision (对象)',
  })
  node(@Ctx() context: RequestContext, @Root() { nodeId }: SearchHit) {
    return findNode(context, nodeId);
  }
}
