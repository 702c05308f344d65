import type { SegmentStatus } from '../../../analysis/chain-gap/status-finding.js';
import type { Text } from '../../../codes/language.js';
import { chainView } from '../../../snapshot/ask/chain-view.js';
import { nameAt } from '../../../snapshot/tables/name-at.js';
import type { Snapshot } from '../../../snapshot/tables/snapshot.js';
import type { GapReport } from '../chain-gap-report.js';
import { GapPriorities } from '../gap-priorities.js';
import { text } from './told.js';

const countOf = ({ rows }: GapReport, ...statuses: SegmentStatus[]): number =>
  rows.filter(({ status }) => statuses.includes(status)).length;

const provisionalOf = ({ rows }: GapReport): number =>
  rows.filter(({ status, certainty }) => status === 'MISSING' && certainty === 'PROVISIONAL').length;

const missingWords = (missing: number, provisional: number): Text => {
  if (missing === 0) return text('还不能说缺哪个', 'which are missing cannot be said yet');
  if (provisional === 0) return text(`缺${missing}`, `${missing} missing`);
  return provisional === missing
    ? text(`缺${missing}（全部待核实）`, `${missing} missing (all of them to verify)`)
    : text(
        `缺${missing}（其中${provisional}待核实）`,
        `${missing} missing (${provisional} of them to verify)`,
      );
};

/** Names a chain of the graph; a derived chain has none. */
const chainName = ({ chains }: Snapshot, chain: number): Text | undefined =>
  chain < chains.codes.length ? nameAt(chains, chain) : undefined;

/** Writes a name within a sentence: a small letter first, unless it begins with an abbreviation. */
const withinSentence = (name: string): string =>
  /^[A-Z][a-z]/.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name;

const subjectOf = (place: Text, chain: Text | undefined): Text =>
  chain ? text(`${place.zh}${chain.zh}链`, `${place.en}’s chain of ${withinSentence(chain.en)}`) : place;

/** Sentence that holds the answer of a report: how many segments are here, lacking and not known. */
export const headline = (snapshot: Snapshot, report: GapReport): Text => {
  const place = nameAt(snapshot.places, report.question.place);
  const all = report.rows.length;
  const present = countOf(report, 'STRONG', 'PRESENT', 'WEAK');
  const missing = countOf(report, 'MISSING');
  const unknown = countOf(report, 'UNKNOWN');
  const lacking = missingWords(missing, provisionalOf(report));
  const doubt = text(`未知${unknown}`, `${unknown} unknown`);
  const [second, third] = missing === 0 ? [doubt, lacking] : [lacking, doubt];
  const subject = subjectOf(place, chainName(snapshot, report.question.chain));
  return text(
    `${subject.zh}${all}个环节：已知有${present}，${second.zh}，${third.zh}。`,
    `${subject.en}, ${all} segments: ${present} known to be here, ${second.en}, ${third.en}.`,
  );
};

/** Gap to fill first: of the highest priority among the missing segments that are linked to what is here. */
const firstGap = (snapshot: Snapshot, report: GapReport) => {
  const priorities = new GapPriorities(snapshot, report);
  const gaps = report.rows.filter(({ verb }) => verb === 'COMPLETE' || verb === 'EXTEND' || verb === 'BUILD');
  const scored = gaps.map((gap) => ({ gap, value: priorities.of(gap).value ?? -1 }));
  return scored.sort((a, b) => b.value - a.value || a.gap.row - b.gap.row)[0]?.gap;
};

const surveyFirst = (report: GapReport): Text => {
  const unknown = countOf(report, 'UNKNOWN');
  const possible = report.rows.filter(({ ground }) => ground === 'POSSIBLY_PRESENT').length;
  return text(
    `先摸排：${unknown}个环节未知${possible > 0 ? `，其中${possible}个有企业可能在此，须查明所在` : ''}。`,
    `Survey first: ${unknown} segments are not known${possible > 0 ? `; in ${possible} of them an enterprise may be here, and must be located` : ''}.`,
  );
};

/** Sentence that says what to do first: survey where most is not known, else verify or fill the first gap. */
export const nextStep = (snapshot: Snapshot, report: GapReport): Text => {
  if (2 * countOf(report, 'UNKNOWN') >= report.rows.length) return surveyFirst(report);
  const gap = firstGap(snapshot, report);
  if (gap === undefined) {
    const thin = countOf(report, 'PRESENT');
    return thin > 0
      ? text(
          `先补数据：${thin}个已有环节强弱未知。`,
          `Gather data first: whether ${thin} segments that are here are strong is not known.`,
        )
      : text('没有要补的环节。', 'No segment is to be filled.');
  }
  const { segment } = chainView(snapshot, report.question.chain).members[gap.row]!;
  const name = nameAt(snapshot.segments, segment);
  return gap.certainty === 'PROVISIONAL'
    ? text(
        `先核实再招商：${name.zh}是否确实缺失。`,
        `Verify before bringing anybody: whether ${name.en} is missing indeed.`,
      )
    : text(`先补${name.zh}。`, `Fill ${name.en} first.`);
};
