import type { Language } from './language';

export type Status = 'STRONG' | 'PRESENT' | 'WEAK' | 'MISSING' | 'UNKNOWN';
export type Certainty = 'CONFIRMED' | 'PROVISIONAL';
export type Verb = 'BUILD' | 'COMPLETE' | 'EXTEND' | 'STRENGTHEN' | 'KEEP' | 'WATCH';
export type Stage = 'UPSTREAM' | 'MIDSTREAM' | 'DOWNSTREAM';

type Words<Name extends string> = Readonly<Record<Name, Readonly<Record<Language, string>>>>;

export const statusWords: Words<Status> = {
  STRONG: { zh: '优势', en: 'Strong' },
  PRESENT: { zh: '已有，强弱未知', en: 'Present, strength unknown' },
  WEAK: { zh: '薄弱', en: 'Weak' },
  MISSING: { zh: '缺失', en: 'Missing' },
  UNKNOWN: { zh: '未知', en: 'Unknown' },
};

export const certaintyWords: Words<Certainty> = {
  CONFIRMED: { zh: '已核实', en: 'confirmed' },
  PROVISIONAL: { zh: '待核实', en: 'to verify' },
};

export const verbWords: Words<Verb> = {
  BUILD: { zh: '建链', en: 'Build' },
  COMPLETE: { zh: '补链', en: 'Complete' },
  EXTEND: { zh: '延链', en: 'Extend' },
  STRENGTHEN: { zh: '强链', en: 'Strengthen' },
  KEEP: { zh: '稳链', en: 'Keep' },
  WATCH: { zh: '关注', en: 'Watch' },
};

export const stageWords: Words<Stage> = {
  UPSTREAM: { zh: '上游', en: 'Upstream' },
  MIDSTREAM: { zh: '中游', en: 'Midstream' },
  DOWNSTREAM: { zh: '下游', en: 'Downstream' },
};

/** Verbs that ask an officer to act. */
export const toDo: readonly Verb[] = ['BUILD', 'COMPLETE', 'EXTEND', 'STRENGTHEN'];
