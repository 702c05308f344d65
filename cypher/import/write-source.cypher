// Which package or file was imported, and when?
// @mode write
// @param code string
// @param title string?
// @param path string?
// @param licence string?
// @param contents string[]
// @param version string?
// @param importedAt string
MERGE (n:Source {code: $code})
SET n.title = coalesce($title, n.title),
    n.path = coalesce($path, n.path),
    n.licence = coalesce($licence, n.licence),
    n.contents = CASE WHEN size($contents) > 0 THEN $contents ELSE n.contents END,
    n.version = coalesce($version, n.version),
    n.importedAt = $importedAt
