// Which projects has each enterprise begun, in which segment, and where if not at the seat?
// @mode read
// @returns enterprise string
// @returns segment string
// @returns at string
CALL () {
  MATCH (e:Enterprise)-[r:WORKS_IN]->(:Segment)
  WHERE r.state = 'PROJECT'
  RETURN e
  UNION
  MATCH (e:Enterprise)-[r:SITED_IN]->(:Region|Park)
  WHERE r.state = 'PROJECT'
  RETURN e
}
WITH DISTINCT e
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
