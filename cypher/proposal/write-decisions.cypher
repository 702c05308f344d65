// What was decided, by whom, on what request?
// @mode write
// @param rows {code: string, proposal: string, action: string, from: string, to: string, segment: string?}[]
// @param organisation string
// @param member string
// @param request string
// @param fingerprint string
// @param at string
UNWIND $rows AS row
MATCH (p:SegmentProposal {id: row.proposal})
SET p.state = row.to, p.decidedAt = $at, p.decidedBy = $organisation
CREATE (d:ProposalDecision {
  code: row.code, action: row.action, from: row.from, to: row.to, at: $at, organisation: $organisation,
  member: $member, request: $request, fingerprint: $fingerprint, segment: row.segment
})
CREATE (d)-[:DECIDES]->(p)
