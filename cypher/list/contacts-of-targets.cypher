// Which visits and contacts were there with these targets that an organisation may read?
// @mode read
// @param targets string[]
// @param organisation string
// @returns target string
// @returns kind string
// @returns on string
// @returns role string?
// @returns phone string?
// @returns text string?
// @returns confidential boolean
// @returns organisation string
// @returns member string
// @returns at string
UNWIND $targets AS target
MATCH (c:Contact)-[:ON_TARGET]->(:Target {id: target})
MATCH (c)-[:DONE_BY]->(o:Organisation)
WHERE NOT c.confidential OR o.code = $organisation
RETURN target AS target, c.kind AS kind, c.on AS on, c.role AS role, c.phone AS phone, c.text AS text,
       c.confidential AS confidential, o.code AS organisation, c.member AS member, c.at AS at
ORDER BY target, on, at, c.id
