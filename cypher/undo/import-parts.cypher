// What did an import change, batch by batch?
// @mode read
// @param id string
// @returns changes string
MATCH (p:ImportPart {import: $id})
RETURN p.changes AS changes
ORDER BY p.part
