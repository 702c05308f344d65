import type { SegmentGap } from '../../../analysis/chain-gap/chain-gaps.js';
import type { Text } from '../../../codes/language.js';
import { chainView } from '../../../snapshot/ask/chain-view.js';
import { projectCount } from '../../../snapshot/ask/project-count.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { GapReport } from '../chain-gap-report.js';
import { absenceSentences } from './absence-sentences.js';
import { groundSentences } from './ground-sentences.js';
import { presenceSentences } from './presence-sentences.js';
import { type Told, text } from './told.js';

export interface GapReason {
  readonly code: string;
  readonly text: Text;
}

const begun = ({ snapshot, report, gap }: Told): number => {
  const { segment } = chainView(snapshot, report.question.chain).members[gap.row]!;
  return projectCount(snapshot, report.question.place, segment);
};

const projects = (told: Told): Text => {
  const count = begun(told);
  return text(
    `${count}家有在建项目，未知投产，不计入`,
    `${count} have begun a project here; not known to produce, not counted`,
  );
};

const sentences = {
  ...absenceSentences,
  ...presenceSentences,
  ...groundSentences,
  PROJECTS_BEGUN: projects,
};

const ofAbsent = ({ report, gap }: Told): readonly string[] => {
  if (gap.status === 'MISSING') return gap.group ? ['SURVEYED_ABSENT'] : ['SURVEYED_ABSENT', gap.ground];
  if (gap.remarks.length > 0) return gap.remarks;
  return [report.facts.survey[gap.row] === null ? 'NOT_SURVEYED' : 'SURVEY_TOO_THIN'];
};

const ofPresent = ({ report, gap }: Told): readonly string[] => {
  const told = gap.status === 'STRONG' ? ['NO_WEAKNESS'] : gap.weaknesses;
  const possible = report.question.ruleSet !== '2026.1' && report.facts.possible[gap.row]! > 0;
  return [...told, ...gap.untested, ...gap.remarks, ...(possible ? ['ALSO_POSSIBLE'] : [])];
};

const codesOf = (told: Told): readonly string[] => {
  const { report, gap } = told;
  const codes = report.facts.enterprises[gap.row]! > 0 ? ofPresent(told) : ofAbsent(told);
  return told.snapshot.projects.length > 0 && begun(told) > 0 ? [...codes, 'PROJECTS_BEGUN'] : codes;
};

/** Gives the reasons of a row’s status, then of its verb; tests that lacked data among them. */
export const gapReasons = (snapshot: Snapshot, report: GapReport, gap: SegmentGap): readonly GapReason[] => {
  const told = { snapshot, report, gap };
  return codesOf(told).map((code) => ({ code, text: sentences[code as keyof typeof sentences]!(told) }));
};
