// What does a place have of each segment of a chain? The nation’s sums are at hand; beginning at the chain.
MATCH (:Chain {code: $chain})-[m:HAS_SEGMENT]->(s:Segment)
CALL (s) {
  MATCH (s)<-[:WORKS_IN]-(e:Enterprise)
  WHERE EXISTS { (e)-[:LOCATED_IN]->(r:Region) WHERE r.code IN $regions }
     OR EXISTS { (e)-[:LOCATED_IN]->(p:Park) WHERE p.code IN $parks }
  WITH e, 1.0 / COUNT { (e)-[:WORKS_IN]->() } AS share
  RETURN count(e) AS n, sum(share) AS x, sum(e.revenueCny * share) AS revenue,
         sum((e.revenueCny * share) ^ 2) AS squares, max(e.revenueCny) AS largest
}
WITH m.sort AS sort, s.code AS segment, s.benchShares AS national, n, x, revenue, squares, largest
ORDER BY sort
RETURN segment AS segment, n AS n,
       CASE WHEN national = 0 OR $placeTotal = 0 THEN null
            ELSE x / $placeTotal / (national / $total) END AS locationQuotient,
       CASE WHEN revenue > 0 THEN squares / revenue ^ 2 END AS concentration, largest AS largest
