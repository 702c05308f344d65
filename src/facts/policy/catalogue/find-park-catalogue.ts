import { parkYearsOfMetric } from '../../../../cypher/queries.gen.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import type { Park } from '../../place/park.type.js';
import { answerFrame } from '../answer/answer-frame.js';
import { aboveScaleOutput } from '../assess/park-figures.js';
import { numberOf } from '../register/attribute-of.js';
import { everyEntry } from '../register/every-entry.js';
import { parksWithin } from '../register/parks-within.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
import { catalogueWords } from './catalogue-words.js';
import { gradeByRule } from './grade-by-rule.js';
import { type GradedYear, gradedOutput, type YearValue } from './graded-output.js';
import { nameWarning } from './name-warning.js';
import type { CataloguePark, ParkCatalogue } from './park-catalogue.type.js';

/** Which year and day, and which parks: of a grade, of a region. */
export interface CatalogueQuestion {
  readonly year: number;
  readonly grade?: number | null;
  readonly region?: string | null;
  readonly asOf?: string | null;
}

interface SourcedValue extends YearValue {
  readonly source: string | null;
  readonly asOf: string | null;
  readonly estimated: boolean | null;
}

const rowOf = (
  { code, level }: Park,
  { own, grade, toNext, changeOnYear, last }: GradedYear<SourcedValue>,
  entries: readonly RegisterEntry[],
): Omit<CataloguePark, 'nameWarning'> => {
  const entry = entries.find(({ parkCode }) => parkCode === code) ?? null;
  return {
    parkCode: code,
    entry,
    listed: entries.length === 0 ? null : entry !== null,
    approvalLevel: level,
    grade,
    outputYuan: own?.value ?? null,
    toNextGradeYuan: toNext,
    changeOnYear,
    lastYearGrade: last?.grade ?? null,
    source: own?.source ?? null,
    outputAsOf: own?.asOf ?? null,
    estimated: own?.estimated ?? null,
  };
};

const entriesOfYear = async (context: RequestContext, day: string, year: number): Promise<RegisterEntry[]> =>
  (await everyEntry(context, day, ['park-catalogue'])).filter((entry) => numberOf(entry, 'year') === year);

/** Finds the parks of a region with their grade by output in a year. Throws InputError, UnknownName. */
export const findParkCatalogue = async (
  context: RequestContext,
  { year, grade, region, asOf }: CatalogueQuestion,
): Promise<ParkCatalogue> => {
  const day = isoDayAsked('asOf', asOf);
  numberWithin('year', year, year, [1990, Number(day.slice(0, 4))]);
  numberWithin('grade', grade, 1, [1, 3]);
  const parks = await parksWithin(context, region, 'PK24');
  const entries = await entriesOfYear(context, day, year);
  const outputs = await context.store.run(parkYearsOfMetric, { metric: aboveScaleOutput });
  const gradeOf = await gradeByRule(context, day);
  const rows = parks.map(async (park): Promise<CataloguePark> => {
    const own = outputs.filter((each) => each.park === park.code);
    const row = rowOf(park, gradedOutput(own, year, gradeOf), entries);
    return { ...row, nameWarning: await nameWarning(context, park, day) };
  });
  const all = await Promise.all(rows);
  return {
    ...(await answerFrame(context, day, catalogueWords(entries.length > 0))),
    year,
    parks: grade ? all.filter((row) => row.grade === grade) : all,
    withoutOutput: all.filter(({ outputYuan }) => outputYuan === null).length,
  };
};
