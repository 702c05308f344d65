// Where does each enterprise have further sites?
// @mode read
// @returns enterprise string
// @returns region string?
// @returns park string?
MATCH (e:Enterprise)-[:SITED_IN]->(place:Region|Park)
WITH DISTINCT e, place
RETURN e.id AS enterprise, CASE WHEN place:Region THEN place.code END AS region,
       CASE WHEN place:Park THEN place.code END AS park
