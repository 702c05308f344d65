import type { SurveyKind } from '../../../analysis/chain-gap/certainty.js';
import type { Text } from '../../../codes/language.js';
import { chainView } from '../../../snapshot/ask/chain-view.js';
import { placesAround } from '../../../snapshot/ask/possible-presence.js';
import { rollupCell } from '../../../snapshot/ask/rollup-cell.js';
import { nameAt } from '../../../snapshot/tables/name-at.js';
import { none, type SurveyRow } from '../../../snapshot/tables/snapshot.js';
import { type Sentences, shown, type Told, text } from './told.js';

const kinds: Readonly<Record<SurveyKind, Text>> = {
  REGISTER: { zh: '名录比对', en: 'register match' },
  FIELD: { zh: '实地摸排', en: 'field survey' },
  DESK: { zh: '案头检索', en: 'desk look-up' },
};

/** Names area, kind, surveyor, date and coverage of a survey. */
const survey = ({ snapshot }: Told, row: SurveyRow): Text => {
  const area = nameAt(snapshot.places, row.place);
  const [kind, coverage] = [kinds[row.kind], shown(row.coverage)];
  const who = row.surveyor === null ? [] : [row.surveyor];
  const zh = [...who, row.asOf ?? '日期不详', `覆盖率${row.estimated ? '估计' : ''}${coverage}`];
  const en = [...who, row.asOf ?? 'undated', `coverage ${row.estimated ? 'estimated at ' : ''}${coverage}`];
  return {
    zh: `${area.zh}${kind.zh}（${zh.join('，')}）`,
    en: `${kind.en} of ${area.en} (${en.join(', ')})`,
  };
};

const surveyedAbsent = (told: Told): Text => {
  const { report, gap } = told;
  const row = report.facts.survey[gap.row];
  if (report.question.assumeSurveyed || !row)
    return text('未见企业；按要求视为已普查', 'no enterprise found; taken as surveyed, as asked');
  const { zh, en } = survey(told, row);
  return gap.certainty === 'PROVISIONAL'
    ? text(`${zh}未见企业，待核实`, `a ${en} found no enterprise: to be verified`)
    : text(`${zh}未见企业`, `a ${en} found no enterprise`);
};

const tooThin = (told: Told): Text => {
  const { report, gap } = told;
  const row = report.facts.survey[gap.row];
  const limit = shown(report.question.thresholds.surveyCoverage);
  const looked = row ? survey(told, row) : text('摸排', 'survey');
  return text(
    `${looked.zh}低于${limit}，是否缺失未知`,
    `a ${looked.en} is below ${limit}: whether it is missing is not known`,
  );
};

/** Names the places around in which the possible enterprises are known. */
const around = ({ snapshot, report, gap }: Told): Text => {
  const { place, chain } = report.question;
  const { segment } = chainView(snapshot, chain).members[gap.row]!;
  const { rollup, places } = snapshot;
  const vague = place < places.regionCount ? rollup.vague : rollup.vagueOfParks;
  const known = placesAround(snapshot, place)
    .filter((where) => {
      const cell = rollupCell(rollup, where, segment);
      return cell !== none && vague[cell]! > 0;
    })
    .map((where) => nameAt(places, where));
  return text(known.map(({ zh }) => zh).join('、'), known.map(({ en }) => en).join(', '));
};

const possiblyPresent = (told: Told): Text => {
  const { snapshot, report, gap } = told;
  const [count, here] = [report.facts.possible[gap.row]!, nameAt(snapshot.places, report.question.place)];
  const where = around(told);
  return text(
    `${where.zh}有${count}家，是否在${here.zh}未知`,
    `${count} known in ${where.en}; whether they are in ${here.en} is not known`,
  );
};

const alsoPossible = (told: Told): Text => {
  const count = told.report.facts.possible[told.gap.row]!;
  const where = around(told);
  return text(
    `另有${count}家只知在${where.zh}，可能在此`,
    `${count} more, known to ${where.en} only, may be here`,
  );
};

/** Sentences about what is not known to be here. */
export const absenceSentences: Sentences = {
  NOT_SURVEYED: () => text('未摸排，是否缺失未知', 'not surveyed: whether it is missing is not known'),
  SURVEY_TOO_THIN: tooThin,
  SURVEYED_ABSENT: surveyedAbsent,
  POSSIBLY_PRESENT: possiblyPresent,
  ALSO_POSSIBLE: alsoPossible,
};
