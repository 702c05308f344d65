import type { Language, Text } from '../../codes/language.js';
import { stageNames, stages } from '../../sharing/list/read/stage.js';
import type { CellKind, CellValue, SheetColumn } from '../../sheet/write/sheet.js';
import { sheetOf, workbookOf } from '../../sheet/write/workbook.js';
import { basisNames } from '../list-file/basis-names.js';
import type { Brief, BriefFirm, BriefGap, BriefTarget } from './brief.js';
import { stageWords, statusWords, verbWords, words } from './brief-words.js';

const column = <Row>(
  header: Text,
  kind: CellKind,
  width: number,
  value: (row: Row, language: Language) => CellValue,
): SheetColumn<Row> => ({ header, kind, width, value });

/** A column that the brief leaves empty for whoever follows a target to choose in. */
const chosen = (header: Text, choices: readonly Text[]): SheetColumn<BriefTarget> => ({
  ...column<BriefTarget>(header, 'text', 14, () => null),
  choices,
});

const firmText = ({ name, scale, titles }: BriefFirm): string =>
  [name, scale, ...titles].filter((part) => part !== null).join(' ');

const gapColumns: readonly SheetColumn<BriefGap>[] = [
  column(words.stage, 'text', 10, ({ gap }, language) =>
    gap.stage ? stageWords[gap.stage]![language] : null,
  ),
  column(words.segment, 'text', 20, ({ segment }) => segment),
  column(words.status, 'text', 8, ({ gap }, language) => statusWords[gap.status]![language]),
  column(words.provisional, 'text', 8, ({ gap }, language) =>
    gap.certainty === 'PROVISIONAL' ? words.provisional[language] : null,
  ),
  column(words.verb, 'text', 8, ({ gap }, language) => (gap.verb ? verbWords[gap.verb]![language] : null)),
  column(words.priority, 'number', 10, ({ priority }) => priority),
  column(words.enterprises, 'number', 8, ({ gap }) => gap.enterpriseCount),
  column(words.possible, 'number', 8, ({ gap }) => gap.possibleCount),
  column(words.waiting, 'number', 8, ({ openProposals }) => openProposals),
  column(words.enterprise, 'text', 40, ({ firms }) => firms.map(firmText).join('\n')),
  column(words.technologies, 'text', 30, ({ technologies }) =>
    technologies.map(({ name, general }) => `${name}${general ? '*' : ''}`).join('\n'),
  ),
  column(words.locationQuotient, 'number', 10, ({ gap }) => gap.locationQuotient),
  column(words.concentration, 'number', 10, ({ gap }) => gap.concentration),
  column(words.surveyCoverage, 'number', 10, ({ gap }) => gap.surveyCoverage),
  column(words.reasons, 'text', 70, ({ reasons }) => reasons.join('\n')),
  column(words.firstTarget, 'text', 30, ({ firstTarget }) => firstTarget),
];

const targetColumns: readonly SheetColumn<BriefTarget>[] = [
  column(words.rank, 'number', 6, ({ rank }) => rank),
  column(words.enterprise, 'text', 34, ({ name }) => name),
  column(words.segment, 'text', 24, ({ segments }) => segments.join('\n')),
  column(words.seat, 'text', 14, ({ seat }) => seat),
  column(words.scale, 'text', 18, ({ scale }) => scale),
  column(words.distance, 'number', 10, ({ distanceKm }) => distanceKm),
  column(words.score, 'number', 10, ({ score }) => score),
  column(words.channels, 'text', 30, ({ channels }) => channels.join('\n')),
  column(words.reasons, 'text', 50, ({ reasons }) => reasons.join('\n')),
  column(words.unknowns, 'text', 40, ({ unknowns }) => unknowns.join('\n')),
  chosen(
    words.followStage,
    stages.map((stage) => stageNames[stage]),
  ),
  chosen(words.investmentBasis, Object.values(basisNames)),
];

type Fact = readonly [item: string, value: string | number | null];

const factColumns: readonly SheetColumn<Fact>[] = [
  column(words.item, 'text', 24, ([item]) => item),
  column(words.value, 'text', 90, ([, value]) => value),
];

const factsOf = (brief: Brief, language: Language): Fact[] => [
  [words.place[language], brief.place],
  [words.chainName[language], brief.chain],
  [words.steps[language], `${brief.headline} ${brief.next}`],
  [words.completeness[language], brief.completeness ?? words.notKnown[language]],
  ...brief.demand.map((sentence): Fact => [words.demand[language], sentence]),
  ...brief.notKnown.map((sentence): Fact => [words.unknown[language], sentence]),
  ...brief.steps.map(({ what, who }): Fact => [words.steps[language], who ? `${what} · ${who}` : what]),
  [words.technologies[language], words.general[language]],
  ...brief.verbs.map(({ verb, count }): Fact => [verbWords[verb]![language], count]),
  [words.asOf[language], brief.basis.asOf ?? words.notKnown[language]],
  [words.revision[language], brief.basis.graphRevision],
  [words.ruleSet[language], brief.basis.ruleSet],
  [words.coverage[language], brief.basis.coverage ?? words.notKnown[language]],
  ...brief.basis.methods.map(({ metric, method, source }): Fact => [metric, `${method} (${source})`]),
  [words.targets[language], words.scoreNotice[language]],
  ...brief.policies.map((sentence): Fact => [words.policies[language], sentence]),
  ...brief.sources.map((source): Fact => [words.sources[language], source]),
  ...brief.licences.map((line): Fact => [words.licences[language], line]),
];

/** Writes a brief as a workbook: every segment, the targets, and the basis of both. */
export const briefWorkbook = (brief: Brief, language: Language): Promise<Buffer> =>
  workbookOf([
    sheetOf({ zh: '环节', en: 'Segments' }[language], gapColumns, brief.gaps, language),
    sheetOf(words.targets[language], targetColumns, brief.targets, language),
    sheetOf({ zh: '说明', en: 'Explanation' }[language], factColumns, factsOf(brief, language), language),
  ]);
