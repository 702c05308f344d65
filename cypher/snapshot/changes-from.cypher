// What changed since a revision, and how much?
// @mode read
// @param revision int
// @returns revision int
// @returns mark string?
// @returns tables string[]
// @returns whole boolean
// @returns enterprises int
MATCH (c:Change)
WHERE c.revision >= $revision
RETURN c.revision AS revision, c.mark AS mark, c.tables AS tables, coalesce(c.whole, false) AS whole,
       size(c.enterprises) AS enterprises
ORDER BY revision
