// How many enterprises of a register wait for a decision about these segments, and how many were never read?
// @mode read
// @param ids string[]
// @param segments string[]
// @returns open int
// @returns unread int
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})
WITH EXISTS {
       MATCH (e)<-[:PROPOSED_FOR]-(p:SegmentProposal {state: 'OPEN'})-[:PROPOSES]->(s:Segment)
       WHERE s.code IN $segments
     } AS open,
     e.proposalKey IS NULL AND NOT EXISTS { (e)-[:WORKS_IN]->(:Segment) } AS unread
RETURN count(CASE WHEN open THEN 1 END) AS open, count(CASE WHEN unread AND NOT open THEN 1 END) AS unread
