// What is proposed, and why?
// @mode read
// @param ids string[]
// @returns id string
// @returns enterprise string
// @returns segment string
// @returns score float
// @returns role string
// @returns state string
// @returns evidence string
// @returns runnerUp string
// @returns version string
// @returns decidedAt string?
// @returns decidedBy string?
UNWIND $ids AS id
MATCH (p:SegmentProposal {id: id})
MATCH (e:Enterprise)<-[:PROPOSED_FOR]-(p)-[:PROPOSES]->(s:Segment)
RETURN p.id AS id, e.id AS enterprise, s.code AS segment, p.score AS score, p.role AS role, p.state AS state,
       p.evidence AS evidence, p.runnerUp AS runnerUp, p.version AS version, p.decidedAt AS decidedAt,
       p.decidedBy AS decidedBy
