// What happened to these targets that an organisation may know of?
// @mode read
// @param targets string[]
// @param organisation string
// @returns target string
// @returns cursor string
// @returns kind string
// @returns at string
// @returns organisation string
// @returns member string
// @returns from string?
// @returns to string?
// @returns note string?
UNWIND $targets AS target
MATCH (e:Event)-[:ON_TARGET]->(:Target {id: target})
MATCH (e)-[:DONE_BY]->(o:Organisation)
WHERE NOT e.confidential OR o.code = $organisation
RETURN target AS target, e.cursor AS cursor, e.kind AS kind, e.at AS at, o.code AS organisation, e.member AS member,
       e.from AS from, e.to AS to, e.note AS note
ORDER BY target, e.id
