// Which group means nothing here from now on?
// @mode write
// @param id string
// @returns removed int
MATCH (n:SignInGroup {id: $id})
DELETE n
RETURN count(*) AS removed
