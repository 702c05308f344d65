// Whom do these enterprises supply?
// @mode read
// @param ids string[]
// @returns enterprise string
// @returns other string
// @returns segment string
// @returns since string?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})
MATCH (e)-[r:SUPPLIES]->(o:Enterprise)
RETURN id AS enterprise, o.id AS other, r.segment AS segment, r.since AS since,
       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY enterprise, other, segment
LIMIT 20000
