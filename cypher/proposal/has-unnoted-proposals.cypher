// Was anything proposed that no revision of the graph tells yet, because its run was stopped?
// @mode read
// @returns proposals int
MATCH (g:Graph {id: 'graph'})
MATCH (p:SegmentProposal)
WHERE p.proposedAt > coalesce(g.changedAt, '')
RETURN count(p) AS proposals
