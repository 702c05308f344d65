// What do the years of an enterprise say, newest first?
// @mode read
// @param enterprise string
// @returns year int
// @returns mainRevenueCny float?
// @returns outputCny float?
// @returns rdExpenseCny float?
// @returns rdEquipmentCny float?
// @returns rdStaff int?
// @returns industrial boolean?
// @returns source string?
// @returns asOf string?
// @returns estimated boolean?
MATCH (n:EnterpriseYear)-[:YEAR_OF]->(:Enterprise {id: $enterprise})
RETURN n.year AS year, n.mainRevenueCny AS mainRevenueCny, n.outputCny AS outputCny, n.rdExpenseCny AS rdExpenseCny,
       n.rdEquipmentCny AS rdEquipmentCny, n.rdStaff AS rdStaff, n.industrial AS industrial, n.source AS source,
       n.asOf AS asOf, n.estimated AS estimated
ORDER BY year DESC
