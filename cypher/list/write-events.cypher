// What is recorded of a change? Ids ascend in the order of the changes of a list. Taking a copy along changes nothing.
// @mode write
// @param list string
// @param organisation string
// @param member string
// @param at string
// @param request string
// @param fingerprint string
// @param rows {kind: string, target: string?, from: string?, to: string?, note: string?, confidential: boolean}[]
MATCH (l:TargetList {id: $list})
MATCH (o:Organisation {code: $organisation})
WITH l, o, l.sequence AS before
SET l.sequence = before + size($rows),
    l.updatedAt = CASE WHEN any(row IN $rows WHERE NOT row.confidential AND row.kind <> 'EXPORTED') THEN $at ELSE l.updatedAt END
WITH l, o, before
UNWIND range(0, size($rows) - 1) AS i
WITH l, o, right('000000000' + toString(before + i + 1), 10) AS number, $rows[i] AS row
CREATE (e:Event {id: l.id + '#' + number, cursor: randomUUID(), kind: row.kind, at: $at, member: $member, from: row.from, to: row.to,
                 note: row.note, confidential: row.confidential, request: $request, fingerprint: $fingerprint})
CREATE (e)-[:RECORDED_IN]->(l)
CREATE (e)-[:DONE_BY]->(o)
WITH e, row
MATCH (t:Target {id: row.target})
CREATE (e)-[:ON_TARGET]->(t)
