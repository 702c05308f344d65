// Which nodes of an import go, and with them the proposals that nobody decided?
// @mode write
// @param nodes string[]
UNWIND $nodes AS node
MATCH (n)
WHERE elementId(n) = node
CALL (n) {
  OPTIONAL MATCH (p:SegmentProposal {state: 'OPEN'})-[:PROPOSED_FOR]->(n)
  DETACH DELETE p
}
DELETE n
