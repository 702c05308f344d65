// What did places make, use, buy and sell, by sector and year?
// @mode read
// @returns region string?
// @returns park string?
// @returns sector string
// @returns year int
// @returns output float?
// @returns valueAdded float?
// @returns use float?
// @returns inflow float?
// @returns outflow float?
// @returns imports float?
// @returns exports float?
// @returns source string?
MATCH (place:Region|Park)-[r:PRODUCES]->(s:Sector)
RETURN CASE WHEN place:Region THEN place.code END AS region, CASE WHEN place:Park THEN place.code END AS park,
       s.code AS sector, r.year AS year, r.outputCny AS output, r.valueAddedCny AS valueAdded, r.useCny AS use,
       r.inflowCny AS inflow, r.outflowCny AS outflow, r.importCny AS imports, r.exportCny AS exports,
       r.source AS source
ORDER BY region, park, sector, year
