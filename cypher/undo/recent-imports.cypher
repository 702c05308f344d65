// Which imports were made last, and how much did each change? The last first.
// @mode read
// @param first int
// @returns id string
// @returns at string
// @returns by string
// @returns organisation string?
// @returns files string[]
// @returns resources string[]
// @returns state string
// @returns kept boolean
// @returns revision int?
// @returns read int?
// @returns accepted int?
// @returns rejected int?
// @returns changed int
// @returns undoneAt string?
// @returns undoneBy string?
MATCH (i:Import)
WITH i
ORDER BY i.at DESC, i.id
LIMIT $first
OPTIONAL MATCH (p:ImportPart {import: i.id})
RETURN i.id AS id, i.at AS at, i.by AS by, i.organisation AS organisation, i.files AS files, i.resources AS resources,
       i.state AS state, i.kept AS kept, i.revision AS revision, i.read AS read, i.accepted AS accepted,
       i.rejected AS rejected, sum(coalesce(p.changed, 0)) AS changed, i.undoneAt AS undoneAt, i.undoneBy AS undoneBy
ORDER BY at DESC, id
