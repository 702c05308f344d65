/** A made-up document of another region, and one of a city of it, with their rules: rows and rule files alone. */
export const otherRegion: Readonly<Record<string, readonly string[]>> = {
  policies: [
    'code,title,level,issued_on,region',
    'XX30,示例省园区办法,REGION,2025-01-01,430000',
    'XX31,示例市园区办法,CITY,2025-06-01,430100',
  ],
  clauses: ['policy,article,text', 'XX30,5,园区按产值分为四级', 'XX30,7,连续两年居末三名的退出'],
  parks: [
    'code,name,kind,region',
    'xx-large,示例甲高新技术产业开发区,HTZ,430200',
    'xx-city,示例乙高新技术产业开发区,HTZ,430100',
  ],
  observations: [
    'subject_kind,subject,metric,period,value',
    ...['large', 'city'].map((park) => `PARK,xx-${park},above-scale-output,2025,2000000000`),
  ],
  register_entries: [
    'register,code,name,park,attributes',
    ...[2024, 2025].map(
      (year) => `park-assessments,xx-${year},示例考评,xx-large,year=${year};rank=39;poolSize=40`,
    ),
  ],
  policy_answers: [
    'answer,role,policy,article,item,value,zh,en,attributes',
    'parkCatalogue,CITATION,XX30,5,,,,,',
    'parkCatalogue,NOT_STATED,XX30,5,review,,多久复核一次,how often grades are reviewed,',
    'parkCatalogue,RULE,XX30,5,XX30-5,,,,part=GRADE',
    'parkCatalogue,CITATION,XX31,3,,,,,',
    'parkCatalogue,RULE,XX31,3,XX31-3,,,,part=GRADE',
    'exitRisk,CITATION,XX30,7,,,,,',
    'exitRisk,RULE,XX30,7,XX30-7,,,,',
    'exitRisk,GROUND,XX30,7(1),7(1),2,考评居末三名,among the last three,',
  ],
};

const grading = (code: string, policy: string, article: string, low: number): string => `rule: ${code}
policy: ${policy}
article: "${article}"
kind: CHECK
title: {zh: 示例分级, en: made-up grades}
parameters:
  high: [{from: "2025-01-01", value: 100000000000, unit: yuan, article: "${article}", checked: "2026-11-22"}]
  low: [{from: "2025-01-01", value: ${low}, unit: yuan, article: "${article}", checked: "2026-11-22"}]
parts:
  output: aboveScaleIndustrialOutputYuan
conditions: []
results:
  grade: if output >= high then 1 else if output >= low then 3 else 4
  toNextGradeYuan: if output >= high then null else if output >= low then high - output else low - output
`;

/** Rule files of these documents, by name. */
export const otherRules: Readonly<Record<string, string>> = {
  'XX30-5.yaml': grading('XX30-5', 'XX30', '5', 3_000_000_000),
  'XX31-3.yaml': grading('XX31-3', 'XX31', '3', 1_000_000_000),
  'XX30-7.yaml': `rule: XX30-7
policy: XX30
article: "7"
kind: CHECK
mode: any
title: {zh: 示例退出, en: made-up exit}
parts:
  last: 'for r in rankSeries return r.rank > r.poolSize - 3'
conditions:
- {code: 7(1), article: 7(1), test: 'consecutive(2, rankSeries.year, last)', zh: 连续两年末三名, en: among the last three two years running}
shownResults: {yearsSoFar: 'by(["7(1)"], [streak(rankSeries.year, last)])'}
`,
};
