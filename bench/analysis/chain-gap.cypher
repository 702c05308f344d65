// What does a place have of each segment of a chain? Everything counted anew, beginning at the place.
CALL () {
  UNWIND $regions AS code MATCH (:Region {code: code})<-[:LOCATED_IN]-(e:Enterprise) RETURN e
  UNION
  UNWIND $parks AS code MATCH (:Park {code: code})<-[:LOCATED_IN]-(e:Enterprise) RETURN e
}
WITH collect({e: e, share: 1.0 / COUNT { (e)-[:WORKS_IN]->() }}) AS present
WITH present, size(present) AS total
CALL (present) {
  UNWIND present AS one
  WITH one.e AS e, one.share AS share
  MATCH (e)-[:WORKS_IN]->(s:Segment)<-[:HAS_SEGMENT]-(:Chain {code: $chain})
  WITH s, count(e) AS n, sum(share) AS x, sum(e.revenueCny * share) AS revenue,
       sum((e.revenueCny * share) ^ 2) AS squares, max(e.revenueCny) AS largest
  RETURN collect({code: s.code, n: n, x: x, revenue: revenue, squares: squares, largest: largest}) AS found
}
MATCH (:Chain {code: $chain})-[m:HAS_SEGMENT]->(s:Segment)
CALL (s) {
  MATCH (s)<-[:WORKS_IN]-(e:Enterprise)
  RETURN sum(1.0 / COUNT { (e)-[:WORKS_IN]->() }) AS national
}
WITH m.sort AS sort, s.code AS segment, national, total, [one IN found WHERE one.code = s.code][0] AS own
ORDER BY sort
RETURN segment AS segment, coalesce(own.n, 0) AS n,
       CASE WHEN national = 0 OR total = 0 THEN null
            ELSE coalesce(own.x, 0.0) / total / (national / COUNT { (:Enterprise) }) END AS locationQuotient,
       CASE WHEN own.revenue > 0 THEN own.squares / own.revenue ^ 2 END AS concentration, own.largest AS largest
