// In which segments are these enterprises active, with which share, and where if not at their seat?
// Who has ended or moved away works nowhere, and a project begun is no activity.
// @mode read
// @param ids string[]
// @returns enterprise string
// @returns segment string
// @returns at string
// @returns share float?
// @returns asOf string?
// @returns estimated boolean?
// @returns sampled boolean
// @returns source string?
UNWIND $ids AS one
MATCH (e:Enterprise {id: one})-[r:WORKS_IN]->(s:Segment)
WHERE NOT coalesce(e.status, 'ACTIVE') IN ['ENDED', 'MOVED'] AND coalesce(r.state, 'PRODUCING') <> 'PROJECT'
RETURN e.id AS enterprise, s.code AS segment, r.at AS at, r.share AS share, r.asOf AS asOf, r.estimated AS estimated,
       coalesce(r.sampling IN ['REGISTER', 'SURVEY'], false) AS sampled, r.source AS source
