// Which import begins, by whom, from which files?
// @mode write
// @param id string
// @param at string
// @param by string
// @param organisation string?
// @param files string[]
CREATE (:Import {id: $id, at: $at, by: $by, organisation: $organisation, files: $files, state: 'WRITING', resources: [], kept: true})
