// Which targets are new on a list?
// @mode write
// @param list string
// @param organisation string
// @param member string
// @param revision string
// @param at string
// @param rows {id: string, enterprise: string?, pendingKey: string?, pendingName: string?, pendingUscc: string?, region: string?, park: string?, segments: string[], finding: string?}[]
MATCH (l:TargetList {id: $list})
MATCH (adder:Organisation {code: $organisation})
WITH l, adder, l.lastNumber AS before
SET l.lastNumber = before + size($rows)
WITH l, adder, before
UNWIND range(0, size($rows) - 1) AS i
WITH l, adder, before + i + 1 AS number, $rows[i] AS row
OPTIONAL MATCH (e:Enterprise {id: row.enterprise})
OPTIONAL MATCH (region:Region {code: row.region})
OPTIONAL MATCH (park:Park {code: row.park})
WITH l, adder, number, row, e, coalesce(region, park) AS place
WHERE e IS NOT NULL OR row.pendingKey IS NOT NULL
CREATE (t:Target {id: row.id, key: l.id + '|' + coalesce(e.id, row.pendingKey), number: number, stage: 'IDENTIFIED',
                  version: 1, addedAt: $at, addedByMember: $member, revision: $revision, finding: row.finding,
                  pendingName: row.pendingName, pendingUscc: row.pendingUscc})
CREATE (t)-[:LISTED_IN]->(l)
FOREACH (one IN CASE WHEN e IS NULL THEN [] ELSE [e] END | CREATE (t)-[:OF_ENTERPRISE]->(one))
FOREACH (key IN CASE WHEN e IS NULL THEN [row.pendingKey] ELSE [] END |
  MERGE (p:PendingEnterprise {key: key}) CREATE (t)-[:OF_ENTERPRISE]->(p))
FOREACH (one IN CASE WHEN e IS NULL AND place IS NOT NULL THEN [place] ELSE [] END |
  CREATE (t)-[:EXPECTED_IN]->(one))
CREATE (t)-[:ADDED_BY]->(adder)
WITH t, row
UNWIND range(0, size(row.segments) - 1) AS rank
MATCH (segment:Segment {code: row.segments[rank]})
CREATE (t)-[:FOR_SEGMENT {rank: rank}]->(segment)
