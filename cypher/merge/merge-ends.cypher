// How do two enterprises stand to each other: known, merged already, or with others merged into them?
// @mode read
// @param kept string
// @param gone string
// @returns kept string?
// @returns keptUscc string?
// @returns gone string?
// @returns goneUscc string?
// @returns into string?
// @returns merged int
OPTIONAL MATCH (k:Enterprise {id: $kept})
OPTIONAL MATCH (g:Enterprise {id: $gone})
OPTIONAL MATCH (m:MergedEnterprise {id: $gone})-[:MERGED_INTO]->(into:Enterprise)
RETURN k.id AS kept, k.uscc AS keptUscc, g.id AS gone, g.uscc AS goneUscc, into.id AS into,
       COUNT { (:MergedEnterprise)-[:MERGED_INTO]->(g) } AS merged
