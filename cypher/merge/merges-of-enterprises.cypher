// Which enterprises were merged into these, by whom, when and why?
// @mode read
// @param ids string[]
// @returns kept string
// @returns ownId string
// @returns name string
// @returns uscc string?
// @returns at string
// @returns member string
// @returns reason string
UNWIND $ids AS id
MATCH (g:MergedEnterprise)-[m:MERGED_INTO]->(:Enterprise {id: id})
RETURN id AS kept, g.id AS ownId, g.name AS name, g.uscc AS uscc, m.at AS at, m.member AS member, m.reason AS reason
ORDER BY kept, at, ownId
