// Which enterprise is about to be claimed? Claims of one enterprise follow one another, whatever the list.
// @mode write
// @param enterprise string
// @returns id string
MATCH (e:Enterprise {id: $enterprise})
SET e.name = e.name
RETURN e.id AS id
