// What happened on each of these lists after an event, in order; no row where the organisation may not see the list.
// @mode read
// @param watches {list: string, organisation: string, after: int}[]
// @param first int
// @returns watch int
// @returns events {number: int, cursor: string, target: string?, kind: string, at: string, organisation: string, member: string, from: string?, to: string?, note: string?, confidential: boolean}[]
UNWIND range(0, size($watches) - 1) AS i
WITH i, $watches[i] AS watch
MATCH (l:TargetList {id: watch.list})
WHERE EXISTS { (l)-[:OWNED_BY|SHARED_WITH]->(:Organisation {code: watch.organisation}) }
CALL (l, watch) {
  MATCH (e:Event)
  USING INDEX SEEK e:Event(id)
  WHERE e.id > l.id + '#' + right('000000000' + toString(watch.after), 10) AND e.id < l.id + '$'
  WITH e
  ORDER BY e.id
  LIMIT $first
  MATCH (e)-[:DONE_BY]->(o:Organisation)
  OPTIONAL MATCH (e)-[:ON_TARGET]->(t:Target)
  WITH e, o, t
  ORDER BY e.id
  RETURN collect({number: toInteger(right(e.id, 10)), cursor: e.cursor, target: t.id, kind: e.kind, at: e.at,
                  organisation: o.code, member: e.member, from: e.from, to: e.to, note: e.note,
                  confidential: e.confidential}) AS events
}
RETURN i AS watch, events AS events
ORDER BY watch
