// How far is each webhook told of each list?
// @mode write
// @param rows {webhook: string, list: string, number: int}[]
UNWIND $rows AS row
MATCH (w:Webhook {id: row.webhook})
MATCH (l:TargetList {id: row.list})
MERGE (w)-[told:TOLD]->(l)
SET told.number = row.number
