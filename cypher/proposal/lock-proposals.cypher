// How do these proposals stand, held against others until the decision is written? With each come those of its enterprise that mean the same.
// @mode write
// @param ids string[]
// @returns id string
// @returns enterprise string
// @returns segment string
// @returns state string
// @returns meaning string
// @returns evidence string
// @returns asked boolean
UNWIND $ids AS id
MATCH (asked:SegmentProposal {id: id})-[:PROPOSED_FOR]->(e:Enterprise)
MATCH (p:SegmentProposal)-[:PROPOSED_FOR]->(e)
WHERE p = asked OR (p.meaning = asked.meaning AND p.state = asked.state)
SET p.state = p.state
WITH DISTINCT p, e, p.id IN $ids AS asked
MATCH (p)-[:PROPOSES]->(s:Segment)
RETURN p.id AS id, e.id AS enterprise, s.code AS segment, p.state AS state, p.meaning AS meaning, p.evidence AS evidence, asked AS asked
ORDER BY id
