// Which targets are new on a list?
// @mode write
// @param list string
// @param organisation string
// @param member string
// @param revision string
// @param at string
// @param rows {id: string, enterprise: string, segments: string[], finding: string?}[]
MATCH (l:TargetList {id: $list})
MATCH (adder:Organisation {code: $organisation})
WITH l, adder, l.lastNumber AS before
SET l.lastNumber = before + size($rows)
WITH l, adder, before
UNWIND range(0, size($rows) - 1) AS i
WITH l, adder, before + i + 1 AS number, $rows[i] AS row
MATCH (e:Enterprise {id: row.enterprise})
CREATE (t:Target {id: row.id, key: l.id + '|' + e.id, number: number, stage: 'IDENTIFIED', version: 1, addedAt: $at,
                  addedByMember: $member, revision: $revision, finding: row.finding})
CREATE (t)-[:LISTED_IN]->(l)
CREATE (t)-[:OF_ENTERPRISE]->(e)
CREATE (t)-[:ADDED_BY]->(adder)
WITH t, row
UNWIND range(0, size(row.segments) - 1) AS rank
MATCH (segment:Segment {code: row.segments[rank]})
CREATE (t)-[:FOR_SEGMENT {rank: rank}]->(segment)
