// Which projects have these enterprises begun, in which segment, and where if not at the seat?
// @mode read
// @param ids string[]
// @returns enterprise string
// @returns segment string
// @returns at string
UNWIND $ids AS one
MATCH (e:Enterprise {id: one})
WHERE NOT coalesce(e.status, 'ACTIVE') IN ['ENDED', 'MOVED']
CALL (e) {
  MATCH (e)-[r:WORKS_IN]->(s:Segment)
  WHERE r.state = 'PROJECT'
  RETURN s.code AS segment, r.at AS at
  UNION
  MATCH (e)-[site:SITED_IN]->(place:Region|Park)
  WHERE site.state = 'PROJECT'
  MATCH (e)-[:WORKS_IN {at: ''}]->(s:Segment)
  RETURN s.code AS segment, CASE WHEN place:Park THEN 'PARK:' ELSE 'REGION:' END + place.code AS at
}
RETURN e.id AS enterprise, segment AS segment, at AS at
