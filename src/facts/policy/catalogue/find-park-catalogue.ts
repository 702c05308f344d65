import { parkYearsOfMetric } from '../../../../cypher/queries.gen.js';
import type { Text } from '../../../codes/language.js';
import { isoDayAsked } from '../../../request/iso-day-asked.js';
import { numberWithin } from '../../../request/number-within.js';
import type { RequestContext } from '../../../request/request-context.js';
import { none } from '../../../snapshot/tables/snapshot.js';
import type { Park } from '../../place/park.type.js';
import { answerFrame } from '../answer/answer-frame.js';
import { type AnswerParts, answerParts } from '../answer/answer-parts.js';
import { answerRule } from '../answer/answer-rule.js';
import { parksAsked } from '../answer/parks-asked.js';
import { placeOfCode } from '../answer/place-of-code.js';
import { aboveScaleOutput } from '../assess/park-figures.js';
import { numberOf } from '../register/attribute-of.js';
import { everyEntry } from '../register/every-entry.js';
import type { RegisterEntry } from '../register/register-entry.type.js';
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

const unlisted: Text = {
  zh: '该年度目录尚未载入：列出图谱中的全部园区，是否在目录不明',
  en: 'no catalogue of the year is loaded: every park of the graph is shown, whether it is listed is not known',
};

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

/** Makes the rows of parks, each graded by the rule that holds where it lies. */
const rowsOf = async (
  context: RequestContext,
  parts: AnswerParts,
  entries: readonly RegisterEntry[],
  { year, day }: { readonly year: number; readonly day: string },
): Promise<CataloguePark[]> => {
  const { rowOf: rowOfPlace } = context.snapshot.places;
  const outputs = await context.store.run(parkYearsOfMetric, { metric: aboveScaleOutput });
  const gradeAt = await gradeByRule(context, await answerRule(context, parts, day, 'GRADE'), day);
  const nameRuleAt = await answerRule(context, parts, day, 'NAME');
  const rows = (await parksAsked(context, parts)).map(async (park): Promise<CataloguePark> => {
    const place = rowOfPlace.get(`PARK:${park.code}`) ?? none;
    const own = outputs.filter((each) => each.park === park.code);
    const row = rowOf(park, gradedOutput(own, year, gradeAt(place)), entries);
    return { ...row, nameWarning: await nameWarning(context, nameRuleAt(place), park, day) };
  });
  return Promise.all(rows);
};

/** Finds the parks of a region with their grade by output in a year. Throws InputError, UnknownName. */
export const findParkCatalogue = async (
  context: RequestContext,
  { year, grade, region, asOf }: CatalogueQuestion,
): Promise<ParkCatalogue> => {
  const day = isoDayAsked('asOf', asOf);
  numberWithin('year', year, year, [1990, Number(day.slice(0, 4))]);
  numberWithin('grade', grade, 1, [1, 9]);
  const parts = await answerParts(context, 'parkCatalogue', placeOfCode(context, 'REGION', 'region', region));
  const entries = await entriesOfYear(context, day, year);
  const all = await rowsOf(context, parts, entries, { year, day });
  return {
    ...(await answerFrame(context, day, parts, entries.length > 0 ? [] : [unlisted])),
    year,
    parks: grade ? all.filter((row) => row.grade === grade) : all,
    withoutOutput: all.filter(({ outputYuan }) => outputYuan === null).length,
  };
};
