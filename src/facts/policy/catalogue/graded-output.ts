/** A yearly value. */
export interface YearValue {
  readonly year: number;
  readonly value: number;
}

/** A grade, and what is short of the next; null where there is no higher one. */
export interface Grade {
  readonly grade: number | null;
  readonly toNext: number | null;
}

/** A year of a park: its value, grade, change on the year before as a share, and the last grade before it. */
export interface GradedYear<Value extends YearValue> extends Grade {
  readonly own: Value | null;
  readonly changeOnYear: number | null;
  readonly last: { readonly year: number; readonly grade: number } | null;
}

const changeBetween = (before: YearValue | undefined, now: YearValue | undefined): number | null =>
  before && now && before.value > 0 ? now.value / before.value - 1 : null;

/**
 * Grades a year by its value. A year without a value has no grade, whatever another year had: the grade of the year
 * before is told beside it, as that year’s.
 */
export const gradedOutput = <Value extends YearValue>(
  values: readonly Value[],
  year: number,
  gradeOf: (value: number) => Grade,
): GradedYear<Value> => {
  const of = (wanted: number): Value | undefined => values.find((each) => each.year === wanted);
  const [before, now] = [of(year - 1), of(year)];
  const lastGrade = before ? gradeOf(before.value).grade : null;
  return {
    own: now ?? null,
    ...(now ? gradeOf(now.value) : { grade: null, toNext: null }),
    changeOnYear: changeBetween(before, now),
    last: lastGrade === null ? null : { year: year - 1, grade: lastGrade },
  };
};
