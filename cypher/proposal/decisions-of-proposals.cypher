// What was decided about these proposals, oldest first?
// @mode read
// @param ids string[]
// @returns proposal string
// @returns action string
// @returns from string
// @returns to string
// @returns at string
// @returns organisation string
// @returns segment string?
UNWIND $ids AS id
MATCH (d:ProposalDecision)-[:DECIDES]->(p:SegmentProposal {id: id})
RETURN p.id AS proposal, d.action AS action, d.from AS from, d.to AS to, d.at AS at, d.organisation AS organisation,
       d.segment AS segment
ORDER BY at, d.code
