// Which chains have these codes?
// @mode read
// @param codes string[]
// @returns code string
// @returns name string
// @returns nameEn string?
// @returns description string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (c:Chain {code: code})
RETURN code AS code, c.name AS name, c.nameEn AS nameEn, c.description AS description,
       c.source AS source, c.asOf AS asOf, c.estimated AS estimated, c.note AS note
ORDER BY code
