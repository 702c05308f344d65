// Which targets stand on the lists in use that an organisation may see, and who added each?
// @mode read
// @param organisation string
// @returns id string
// @returns firm string
// @returns chain string?
// @returns segments string[]
// @returns stage string
// @returns contributor string
// @returns kind string
// @returns addedAt string
MATCH (l:TargetList)-[:OWNED_BY|SHARED_WITH]->(:Organisation {code: $organisation})
WHERE l.archivedAt IS NULL
WITH DISTINCT l
OPTIONAL MATCH (l)-[:OF_CHAIN]->(chain:Chain)
WITH l, min(chain.code) AS chain
MATCH (t:Target)-[:LISTED_IN]->(l)
MATCH (t)-[:ADDED_BY]->(adder:Organisation)
OPTIONAL MATCH (t)-[:OF_ENTERPRISE]->(e:Enterprise)
RETURN t.id AS id, coalesce(e.id, 'pending ' + coalesce(t.pendingUscc, t.pendingName)) AS firm, chain AS chain,
       COLLECT { MATCH (t)-[:FOR_SEGMENT]->(s:Segment) RETURN s.code ORDER BY s.code } AS segments, t.stage AS stage,
       adder.code AS contributor, adder.kind AS kind, t.addedAt AS addedAt
ORDER BY firm, addedAt, id
