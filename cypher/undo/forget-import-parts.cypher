// Of which imports is what they changed kept no more?
// @mode write
// @param ids string[]
UNWIND $ids AS id
MATCH (i:Import {id: id})
SET i.kept = false
WITH id
MATCH (p:ImportPart {import: id})
DELETE p
