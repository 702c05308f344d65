// What do these enterprises say of themselves, and was it read already?
// @mode read
// @param ids string[]
// @returns id string
// @returns name string
// @returns products string[]
// @returns business string?
// @returns industry string?
// @returns key string?
// @returns segments string[]
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})
RETURN e.id AS id, e.name AS name, coalesce(e.products, []) AS products, e.business AS business,
       e.industry AS industry, e.proposalKey AS key,
       COLLECT { MATCH (e)-[:WORKS_IN]->(s:Segment) RETURN DISTINCT s.code } AS segments
