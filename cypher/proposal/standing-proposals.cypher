// Which proposals are there, and how do they stand?
// @mode read
// @returns id string
// @returns enterprise string
// @returns segment string
// @returns score float
// @returns state string
MATCH (e:Enterprise)<-[:PROPOSED_FOR]-(p:SegmentProposal)-[:PROPOSES]->(s:Segment)
RETURN p.id AS id, e.id AS enterprise, s.code AS segment, p.score AS score, p.state AS state
