// Which other enterprises may be the same as these?
// @mode read
// @param ids string[]
// @returns enterprise string
// @returns other string
// @returns score float
// @returns reason string?
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})
MATCH (e)-[r:POSSIBLY_SAME]-(o:Enterprise)
RETURN id AS enterprise, o.id AS other, r.score AS score, r.reason AS reason
ORDER BY enterprise, score DESC, other
