// Where do these enterprises have further sites?
// @mode read
// @param ids string[]
// @returns enterprise string
// @returns region string?
// @returns park string?
UNWIND $ids AS one
MATCH (e:Enterprise {id: one})-[:SITED_IN]->(place:Region|Park)
WITH DISTINCT e, place
RETURN e.id AS enterprise, CASE WHEN place:Region THEN place.code END AS region,
       CASE WHEN place:Park THEN place.code END AS park
