// Which activities follow from confirmed proposals? One that another source gives already is left as it is.
// @mode write
// @param rows {proposal: string, enterprise: string, segment: string, share: float?, source: string, asOf: string}[]
UNWIND $rows AS row
MATCH (e:Enterprise {id: row.enterprise})
MATCH (s:Segment {code: row.segment})
MERGE (e)-[r:WORKS_IN {at: ''}]->(s)
ON CREATE SET r.proposal = row.proposal, r.share = row.share, r.source = row.source, r.asOf = row.asOf,
              r.sampling = 'REGISTER', r.estimated = false
