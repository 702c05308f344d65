// Which packages and files were imported, and when?
// @mode read
// @returns code string
// @returns title string?
// @returns path string?
// @returns licence string?
// @returns contents string[]
// @returns version string?
// @returns importedAt string?
MATCH (s:Source)
RETURN s.code AS code, s.title AS title, s.path AS path, s.licence AS licence,
       coalesce(s.contents, []) AS contents, s.version AS version, s.importedAt AS importedAt
ORDER BY code
