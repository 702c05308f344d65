// By which names and codes are some enterprises found, those that are there?
// @mode read
// @param ids string[]
// @returns id string
// @returns uscc string?
// @returns name string
// @returns texts string[]
UNWIND $ids AS id
MATCH (e:Enterprise {id: id})
RETURN e.id AS id, e.uscc AS uscc, e.name AS name,
       [text IN [e.name, e.shortName] + coalesce(e.formerNames, []) + [e.nameEn, coalesce(e.uscc, e.id)]
        WHERE text IS NOT NULL] AS texts
