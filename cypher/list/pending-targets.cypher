// Which targets stand for firms that the graph does not know yet?
// @mode read
// @returns target string
// @returns list string
// @returns organisation string
// @returns name string
// @returns uscc string?
// @returns place string?
MATCH (t:Target)-[:OF_ENTERPRISE]->(:PendingEnterprise)
MATCH (t)-[:LISTED_IN]->(l:TargetList)
MATCH (t)-[:ADDED_BY]->(adder:Organisation)
OPTIONAL MATCH (t)-[:EXPECTED_IN]->(place:Region|Park)
RETURN t.id AS target, l.id AS list, adder.code AS organisation, t.pendingName AS name, t.pendingUscc AS uscc,
       CASE WHEN place:Region THEN 'REGION:' WHEN place:Park THEN 'PARK:' END + place.code AS place
ORDER BY list, t.number
