// What did this request decide already?
// @mode read
// @param request string
// @returns proposal string
// @returns fingerprint string
MATCH (d:ProposalDecision {request: $request})-[:DECIDES]->(p:SegmentProposal)
RETURN p.id AS proposal, d.fingerprint AS fingerprint
ORDER BY proposal
