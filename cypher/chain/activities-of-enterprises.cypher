// In which segments are these enterprises active?
// @mode read
// @param ids string[]
// @returns enterprise string
// @returns segment string
// @returns at string
// @returns share float?
// @returns state string
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
// @returns note string?
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})-[r:WORKS_IN]->(s:Segment)
RETURN id AS enterprise, s.code AS segment, r.at AS at, r.share AS share,
       coalesce(r.state, 'PRODUCING') AS state,       r.source AS source, r.asOf AS asOf, r.estimated AS estimated, r.note AS note
ORDER BY enterprise, segment, at
