// Which segments are proposed for these enterprises now? What was decided stays; what is no longer proposed is superseded.
// @mode write
// @param rows {enterprise: string, key: string, proposals: {id: string, segment: string, score: float, role: string, evidence: string, meaning: string, runnerUp: string}[]}[]
// @param version string
// @param at string
UNWIND $rows AS row
MATCH (e:Enterprise {id: row.enterprise})
SET e.proposalKey = row.key
WITH e, row, [proposal IN row.proposals | proposal.id] AS ids
CALL (e, ids) {
  MATCH (old:SegmentProposal)-[:PROPOSED_FOR]->(e)
  WHERE old.state = 'OPEN' AND NOT old.id IN ids
  SET old.state = 'SUPERSEDED'
}
UNWIND row.proposals AS proposal
MATCH (s:Segment {code: proposal.segment})
MERGE (p:SegmentProposal {id: proposal.id})
ON CREATE SET p.state = 'SUPERSEDED'
MERGE (p)-[:PROPOSED_FOR]->(e)
MERGE (p)-[:PROPOSES]->(s)
WITH p, proposal
WHERE p.state IN ['OPEN', 'SUPERSEDED']
SET p.state = 'OPEN',
    p.score = proposal.score,
    p.role = proposal.role,
    p.evidence = proposal.evidence,
    p.meaning = proposal.meaning,
    p.runnerUp = proposal.runnerUp,
    p.version = $version,
    p.proposedAt = $at
