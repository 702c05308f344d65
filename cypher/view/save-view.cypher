// Which page does a member keep under a name from now on?
// @mode write
// @param key string
// @param owner string
// @param name string
// @param path string
// @param at string
MERGE (v:SavedView {key: $key})
SET v.owner = $owner, v.name = $name, v.path = $path, v.savedAt = $at
