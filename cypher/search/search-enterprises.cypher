// By which names and codes are enterprises found?
// @mode read
// @returns id string
// @returns uscc string?
// @returns name string
// @returns texts string[]
MATCH (e:Enterprise)
RETURN e.id AS id, e.uscc AS uscc, e.name AS name,
       [text IN [e.name, e.shortName] + coalesce(e.formerNames, []) + [e.nameEn, coalesce(e.uscc, e.id)]
        WHERE text IS NOT NULL] AS texts
