// Which pages does a member keep?
// @mode read
// @param owner string
// @returns name string
// @returns path string
// @returns savedAt string
MATCH (v:SavedView {owner: $owner})
RETURN v.name AS name, v.path AS path, v.savedAt AS savedAt
ORDER BY name
