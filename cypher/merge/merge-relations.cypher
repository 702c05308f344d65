// Which relationships of a merged enterprise are the other’s from now on? One that the other has already stays behind.
// @mode write
// @param gone string
MATCH (g:MergedEnterprise {id: $gone})-[:MERGED_INTO]->(k:Enterprise)
CALL (g, k) {
  MATCH (g)-[r]->(x)
  WHERE NOT type(r) IN ['MERGED_INTO', 'LOCATED_IN'] AND x <> k
    AND NOT EXISTS {
      MATCH (k)-[s]->(x)
      WHERE type(s) = type(r) AND coalesce(s.at, '') = coalesce(r.at, '') AND coalesce(s.segment, '') = coalesce(r.segment, '')
        AND coalesce(s.name, '') = coalesce(r.name, '') AND coalesce(s.kind, '') = coalesce(r.kind, '')
    }
  CREATE (k)-[n:$(type(r))]->(x)
  SET n = properties(r), n.mergedFrom = g.id
  DELETE r
}
CALL (g, k) {
  MATCH (x)-[r]->(g)
  WHERE NOT type(r) IN ['MERGED_INTO', 'OF_ENTERPRISE'] AND x <> k
    AND NOT EXISTS {
      MATCH (x)-[s]->(k)
      WHERE type(s) = type(r) AND coalesce(s.segment, '') = coalesce(r.segment, '')
    }
  CREATE (x)-[n:$(type(r))]->(k)
  SET n = properties(r), n.mergedFrom = g.id
  DELETE r
}
