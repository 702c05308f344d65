// What did a batch of an import change? The tables that it brings are remembered with the import.
// @mode write
// @param id string
// @param part int
// @param resource string
// @param changed int
// @param changes string
MATCH (i:Import {id: $id})
SET i.resources = CASE WHEN $resource IN i.resources THEN i.resources ELSE i.resources + $resource END
FOREACH (_ IN CASE WHEN $changed = 0 THEN [] ELSE [1] END |
  CREATE (:ImportPart {key: $id + '|' + toString($part), import: $id, part: $part, changed: $changed, changes: $changes}))
