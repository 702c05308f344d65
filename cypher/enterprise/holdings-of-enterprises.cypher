// Which enterprises do these own?
// @mode read
// @param ids string[]
// @returns enterprise string
// @returns other string
// @returns share float?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})
MATCH (e)-[r:OWNS]->(o:Enterprise)
RETURN id AS enterprise, o.id AS other, r.share AS share,
       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY enterprise, other
LIMIT 20000
