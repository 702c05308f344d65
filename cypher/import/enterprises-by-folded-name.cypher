// Which enterprises bear one of these folded names, and where is their seat?
// @mode read
// @param names string[]
// @returns normalisedName string
// @returns id string
// @returns name string
// @returns uscc string?
// @returns region string?
UNWIND $names AS name
MATCH (e:Enterprise {normalisedName: name})
OPTIONAL MATCH (e)-[:LOCATED_IN]->(region:Region)
RETURN name AS normalisedName, e.id AS id, e.name AS name, e.uscc AS uscc, region.code AS region
ORDER BY normalisedName, id
