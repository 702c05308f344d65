// Which enterprises changed after a revision?
// @mode read
// @param revision int
// @returns id string
MATCH (c:Change)
WHERE c.revision > $revision
UNWIND c.enterprises AS id
RETURN DISTINCT id AS id
