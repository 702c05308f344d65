// Which import is undone, when and by whom? What it changed is kept no more.
// @mode write
// @param id string
// @param at string
// @param by string
MATCH (i:Import {id: $id})
SET i.state = 'UNDONE', i.kept = false, i.undoneAt = $at, i.undoneBy = $by
WITH i
MATCH (p:ImportPart {import: i.id})
DELETE p
