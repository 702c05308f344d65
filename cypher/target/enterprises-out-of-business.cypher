// Which enterprises have ended, moved away or been delisted, and in which segments did they work?
// @mode read
// @returns enterprise string
// @returns status string
// @returns segments string[]
MATCH (e:Enterprise)
WHERE e.status IN ['ENDED', 'MOVED', 'DELISTED']
RETURN e.id AS enterprise, e.status AS status, [(e)-[:WORKS_IN]->(s:Segment) | s.code] AS segments
ORDER BY enterprise
