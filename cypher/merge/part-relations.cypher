// Which relationships go back to an enterprise whose merge is undone?
// @mode write
// @param gone string
MATCH (g:MergedEnterprise {id: $gone})-[:MERGED_INTO]->(k:Enterprise)
CALL (g, k) {
  MATCH (k)-[r {mergedFrom: g.id}]->(x)
  CREATE (g)-[n:$(type(r))]->(x)
  SET n = properties(r), n.mergedFrom = null
  DELETE r
}
CALL (g, k) {
  MATCH (x)-[r {mergedFrom: g.id}]->(k)
  CREATE (x)-[n:$(type(r))]->(g)
  SET n = properties(r), n.mergedFrom = null
  DELETE r
}
