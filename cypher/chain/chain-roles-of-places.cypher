// Which chains does a document name as leading, or as a specialisation, of these places, named as `REGION:code`, `PARK:code`?
// @mode read
// @param places string[]
// @returns place string
// @returns chain string
// @returns role string
// @returns status string
// @returns since string?
// @returns until string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $places AS place
MATCH (where:Park|Region {code: split(place, ':')[1]})-[r:LEADS]->(c:Chain)
WHERE CASE split(place, ':')[0] WHEN 'PARK' THEN where:Park ELSE where:Region END
RETURN place AS place, c.code AS chain, coalesce(r.role, 'LEADING') AS role, coalesce(r.status, 'IN_FORCE') AS status,
       r.since AS since, r.until AS until, r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY place, chain
