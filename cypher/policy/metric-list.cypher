// Which figures are followed?
// @mode read
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns unit string
// @returns dimension string?
// @returns periodType string?
// @returns kind string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
MATCH (m:Metric)
RETURN m.code AS code, m.name AS name, m.nameEn AS nameEn, m.unit AS unit, m.dimension AS dimension,
       m.periodType AS periodType, m.kind AS kind,
       m.source AS source, m.asOf AS asOf, m.estimated AS estimated, m.note AS note
ORDER BY code
