// Which activities follow from these proposals no longer?
// @mode write
// @param rows {proposal: string, enterprise: string}[]
UNWIND $rows AS row
MATCH (e:Enterprise {id: row.enterprise})-[r:WORKS_IN]->(:Segment)
WHERE r.proposal = row.proposal
DELETE r
