// Which migration was just applied?
// @mode write
// @param number int
// @param name string
// @param checksum string
// @param appliedAt string
MERGE (m:Migration {number: $number})
SET m.name = $name, m.checksum = $checksum, m.appliedAt = $appliedAt
