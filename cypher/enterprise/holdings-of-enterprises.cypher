// Which enterprises do these own?
// @mode read
// @param ids string[]
// @param first int
// @param skip int
// @returns enterprise string
// @returns other string
// @returns share float?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})
CALL (e) {
  MATCH (e)-[r:OWNS]->(o:Enterprise)
  RETURN o.id AS other,
         r.share AS share,
         r.source AS source,
         r.asOf AS asOf,
         r.estimated AS estimated,
         r.note AS note
  ORDER BY other
  SKIP $skip
  LIMIT $first
}
RETURN id AS enterprise, other AS other, share AS share, source AS source, asOf AS asOf, estimated AS estimated, note AS note
ORDER BY enterprise, other
