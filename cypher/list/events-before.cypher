// What happened on a list before an event, the last first, as far as an organisation may know?
// @mode read
// @param list string
// @param organisation string
// @param before int
// @param first int
// @returns cursor string
// @returns target string?
// @returns kind string
// @returns at string
// @returns organisation string
// @returns member string
// @returns from string?
// @returns to string?
// @returns note string?
MATCH (e:Event)
USING INDEX SEEK e:Event(id)
WHERE e.id > $list + '#' AND e.id < $list + '#' + right('000000000' + toString($before), 10)
  AND (NOT e.confidential OR EXISTS { (e)-[:DONE_BY]->(:Organisation {code: $organisation}) })
WITH e
ORDER BY e.id DESC
LIMIT $first
MATCH (e)-[:DONE_BY]->(o:Organisation)
OPTIONAL MATCH (e)-[:ON_TARGET]->(t:Target)
RETURN e.cursor AS cursor, t.id AS target, e.kind AS kind, e.at AS at, o.code AS organisation, e.member AS member,
       e.from AS from, e.to AS to, e.note AS note
ORDER BY e.id DESC
