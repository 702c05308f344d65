import { join } from 'node:path';
import { operation } from '../analysis/operation.js';
import type { Question } from '../analysis/questions.js';

const file = join(import.meta.dirname, 'queries.graphql');

/** The body of one of the queries of this folder. */
export const nearestBody = (name: string) => {
  const query = operation(file, name);
  return ({ params }: Question): string => {
    const { chain, segment, regions, parks, provinceRegions, provinceParks } = params;
    const variables =
      name === 'Targets'
        ? { segment, regions: provinceRegions, parks: provinceParks }
        : { chain, regions, parks };
    return JSON.stringify({ query, variables });
  };
};

interface Gaps {
  readonly data: {
    readonly chains: readonly {
      readonly segmentsConnection: {
        readonly edges: readonly {
          readonly node: {
            readonly code: string;
            readonly here: { readonly aggregate: { readonly count: { readonly nodes: number } } };
          };
        }[];
      };
    }[];
  };
}

/** Segments and how many are there, of an answer to ChainGaps. */
export const countsOf = (answer: string): { readonly segment: string; readonly n: number }[] =>
  (JSON.parse(answer) as Gaps).data.chains[0]!.segmentsConnection.edges.map(({ node }) => ({
    segment: node.code,
    n: node.here.aggregate.count.nodes,
  }));

interface Targets {
  readonly data: {
    readonly segments: readonly { readonly enterprisesConnection: { readonly totalCount: number } }[];
  };
}

/** How many could be targets, of an answer to Targets. */
export const candidatesOf = (answer: string): number =>
  (JSON.parse(answer) as Targets).data.segments[0]!.enterprisesConnection.totalCount;
