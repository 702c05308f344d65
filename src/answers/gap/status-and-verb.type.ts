import { registerEnumType } from 'type-graphql';

export const SegmentStatus = {
  UNKNOWN: 'UNKNOWN',
  MISSING: 'MISSING',
  WEAK: 'WEAK',
  PRESENT: 'PRESENT',
  STRONG: 'STRONG',
} as const;

registerEnumType(SegmentStatus, {
  name: 'SegmentStatus',
  description: 'Status of a segment in a place (环节状态)',
  valuesConfig: {
    UNKNOWN: {
      description:
        'No enterprise known there, and either no survey vouches or an enterprise may be there; never shown as missing (未知)',
    },
    MISSING: { description: 'No enterprise there or possibly there, and a survey vouches (缺失)' },
    WEAK: { description: 'Present, and at least one known test fails (薄弱)' },
    PRESENT: {
      description:
        'Present, no test fails, and fewer than two of the four are known; not by rule set 2026.1 (已有，强弱未知)',
    },
    STRONG: { description: 'Present, no test fails, and at least two of the four are known (优势)' },
  },
});

export const Certainty = { CONFIRMED: 'CONFIRMED', PROVISIONAL: 'PROVISIONAL' } as const;

registerEnumType(Certainty, {
  name: 'Certainty',
  description: 'How sure a row is, by who looked (确定程度)',
  valuesConfig: {
    CONFIRMED: {
      description: 'By a register or field survey of enough coverage that is not too old (已确认)',
    },
    PROVISIONAL: { description: 'By any other survey that vouches: to be verified (待核实)' },
  },
});

export const Verb = {
  BUILD: 'BUILD',
  COMPLETE: 'COMPLETE',
  EXTEND: 'EXTEND',
  STRENGTHEN: 'STRENGTHEN',
  KEEP: 'KEEP',
  WATCH: 'WATCH',
} as const;

registerEnumType(Verb, {
  name: 'Verb',
  description: 'What to do about a segment, by the published rule (链动作)',
  valuesConfig: {
    BUILD: {
      description:
        '建链: missing, nothing of the chain is there or possibly there, and the segment fits: it is related to what is there, or a document in force names the chain',
    },
    COMPLETE: { description: '补链: missing, and consumed by a present segment or between two present ones' },
    EXTEND: { description: '延链: missing, and fed by a present segment' },
    STRENGTHEN: {
      description: '强链: weak, or only one enterprise known by a survey that vouches',
    },
    KEEP: { description: '稳链: strong' },
    WATCH: { description: '关注: all else, the unknown among it; reasons say what to find out' },
  },
});
