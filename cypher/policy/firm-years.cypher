// What does a year say of every enterprise that it is known of?
// @mode read
// @param year int
// @returns enterprise string
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
MATCH (n:EnterpriseYear {year: $year})-[:YEAR_OF]->(e:Enterprise)
RETURN e.id AS enterprise, n.year AS year, n.mainRevenueCny AS mainRevenueCny, n.outputCny AS outputCny,
       n.rdExpenseCny AS rdExpenseCny, n.rdEquipmentCny AS rdEquipmentCny, n.rdStaff AS rdStaff,
       n.industrial AS industrial, n.source AS source, n.asOf AS asOf, n.estimated AS estimated
ORDER BY enterprise, n.code
