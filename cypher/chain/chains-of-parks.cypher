// Which chains do these parks lead or specialise in?
// @mode read
// @param codes string[]
// @returns park string
// @returns chain string
// @returns role string?
// @returns since string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $codes AS code
MATCH (:Park {code: code})-[r:LEADS]->(c:Chain)
RETURN code AS park, c.code AS chain, r.role AS role, r.since AS since,
       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY park, chain
