import type { ProposalText } from '../../../analysis/proposal/proposal-text.js';
import { proposeSegments, type SegmentProposal } from '../../../analysis/proposal/propose-segments.js';
import { mapInSlices } from '../../../request/in-slices.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { methodOf } from '../method.js';
import type { RowProposals, SegmentProposalReport, TextProposal } from '../segment-proposal.type.js';
import { segmentsAsked } from '../segments-asked.js';
import { vocabularyOfGraph } from '../vocabulary-of-graph.js';
import { noteOf } from './note-of.js';
import type { ProposalRowInput, ProposeSegmentsInput } from './propose-segments.input.js';
import { requireRows } from './require-rows.js';

const shownEvidence = 10;

const textOf = ({ name, products, business, scope, industry }: ProposalRowInput): ProposalText => ({
  name: name ?? null,
  products: products ?? [],
  business: business ?? null,
  scope: scope ?? null,
  industry: industry ?? null,
});

/** Proposes segments for texts, and stores nothing. Throws InputError and UnknownName for what cannot be asked. */
export const proposeTexts = async (
  context: RequestContext,
  input: ProposeSegmentsInput,
): Promise<SegmentProposalReport> => {
  const rows = requireRows(input.rows);
  const minScore = numberWithin('minScore', input.minScore, 0.5, [0, 1]);
  const { segments, revision } = context.snapshot;
  const asked = segmentsAsked(context.snapshot, input.chains);
  const { vocabulary, version } = await vocabularyOfGraph(context);

  const toProposal = ({ segment, score, role, evidence }: SegmentProposal): TextProposal => ({
    segmentCode: segments.codes[segment] ?? '',
    score,
    role,
    evidence: evidence.slice(0, shownEvidence),
  });
  const answer = (row: ProposalRowInput): RowProposals => {
    const text = textOf(row);
    const all = proposeSegments(text, vocabulary);
    const inChains = all.filter(({ segment }) => asked.has(segment));
    const proposals = inChains.filter(({ score }) => score >= minScore).map(toProposal);
    const note = noteOf(text, all, inChains, minScore, (segment) => segments.names[segment] ?? '');
    return { key: row.key, proposals, note: proposals.length > 0 ? null : note[context.language] };
  };

  return {
    __typename: 'SegmentProposalReport',
    rows: await mapInSlices(rows, answer),
    method: methodOf[context.language],
    methodVersion: version,
    basis: { graphRevision: revision },
  };
};
