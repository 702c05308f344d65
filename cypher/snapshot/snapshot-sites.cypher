// Where does each enterprise have further sites? A project begun is no site.
// @mode read
// @returns enterprise string
// @returns region string?
// @returns park string?
// @returns asOf string?
MATCH (e:Enterprise)-[r:SITED_IN]->(place:Region|Park)
WHERE coalesce(r.state, 'PRODUCING') <> 'PROJECT'
WITH e, place, max(r.asOf) AS asOf
RETURN e.id AS enterprise, CASE WHEN place:Region THEN place.code END AS region,
       CASE WHEN place:Park THEN place.code END AS park, asOf AS asOf
