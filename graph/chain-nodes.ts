import type { NodeModel } from './model-types.js';
import { named } from './node-properties.js';
import { flag, float, list, text } from './property.js';
import { provenance } from './provenance.js';

/** Nodes of industry chains: chains, segments and the words, technologies, sectors and surveys that speak of them. */
export const chainNodes: readonly NodeModel[] = [
  {
    label: 'Chain',
    key: 'code',
    means: 'An industry chain: a set of segments',
    properties: {
      code: text('Own code'),
      ...named,
      description: text('What the chain spans'),
      ...provenance,
    },
  },
  {
    label: 'Segment',
    key: 'code',
    indexed: ['name'],
    means: 'A stage, segment or product of chains',
    properties: {
      code: text('Own code'),
      ...named,
      kind: text('STAGE, SEGMENT, PRODUCT'),
      key: flag('True where the segment is a key one (关键环节)'),
      aliases: list('Other names'),
      ...provenance,
    },
  },
  {
    label: 'SegmentTerm',
    key: 'code',
    means: 'A term that tells, or tells against, that a text speaks of a segment',
    properties: {
      code: text('segment code|kind|term'),
      term: text('The term as texts have it'),
      kind: text('ALIAS, KEYWORD, EXCLUDE (another thing is meant) or INDUSTRY (a class of GB/T 4754)'),
      weight: float('How far the term alone tells the segment, 0 to 1; 1 by default'),
      ...provenance,
    },
  },
  {
    label: 'Technology',
    key: 'code',
    means: 'A technology that a segment needs and enterprises master',
    properties: {
      code: text('Own code'),
      ...named,
      bottleneck: flag('True where it is a bottleneck (卡脖子)'),
      ...provenance,
    },
  },
  {
    label: 'Sector',
    key: 'code',
    means: 'A sector of the official input–output tables (投入产出部门)',
    properties: {
      code: text('classification:number, as NBS-2017-42:18'),
      classification: text('List of sectors that it belongs to: NBS-2017-42, NBS-2020-153'),
      number: text('Its code within the classification'),
      name: text('Chinese name'),
      gb4754Division: text('GB/T 4754 divisions it covers, two digits each'),
      ...provenance,
    },
  },
  {
    label: 'Survey',
    key: 'code',
    means: 'A statement that a place was searched for a chain’s segments, so that absence means missing',
    properties: {
      code: text('place kind:place|chain|date|surveyor'),
      asOf: text('Date of the survey (ISO)'),
      coverage: float('Share of the place’s enterprises looked at, 0 to 1'),
      surveyor: text('Who looked'),
      kind: text(
        'REGISTER (a full register was matched), FIELD (asked on the spot) or DESK (looked up), which is meant where none is given',
      ),
      resolution: text(
        'Finest level down to which enterprises were located; where none is given, that of the place',
      ),
      segments: list('Codes of the segments looked for; empty means all of the chain'),
      request: text(
        'Organisation, member and key of the request that declared it; none where it was imported',
      ),
      fingerprint: text('Digest of that request'),
      source: provenance.source,
      estimated: provenance.estimated,
      note: provenance.note,
    },
  },
];
