// Which pairs of enterprises may be one?
// @mode write
// @param rows {a: string, b: string, score: float, reason: string}[]
UNWIND $rows AS row
MATCH (a:Enterprise {id: row.a})
MATCH (b:Enterprise {id: row.b})
MERGE (a)-[r:POSSIBLY_SAME]->(b)
SET r.score = row.score, r.reason = row.reason
