// What was noted on these targets that an organisation may read?
// @mode read
// @param targets string[]
// @param organisation string
// @returns target string
// @returns text string
// @returns confidential boolean
// @returns organisation string
// @returns member string
// @returns at string
UNWIND $targets AS target
MATCH (n:Note)-[:ON_TARGET]->(:Target {id: target})
MATCH (n)-[:DONE_BY]->(o:Organisation)
WHERE NOT n.confidential OR o.code = $organisation
RETURN target AS target, n.text AS text, n.confidential AS confidential, o.code AS organisation,
       n.member AS member, n.at AS at
ORDER BY target, at, n.id
