// Who supplies these enterprises?
// @mode read
// @param ids string[]
// @param first int
// @param skip int
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
CALL (e) {
  MATCH (o:Enterprise)-[r:SUPPLIES]->(e)
  RETURN o.id AS other,
         r.segment AS segment,
         r.since AS since,
         r.source AS source,
         r.asOf AS asOf,
         r.estimated AS estimated,
         r.note AS note
  ORDER BY other, segment
  SKIP $skip
  LIMIT $first
}
RETURN id AS enterprise, other AS other, segment AS segment, since AS since, source AS source, asOf AS asOf, estimated AS estimated, note AS note
ORDER BY enterprise, other, segment
