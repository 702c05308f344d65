// Which enterprises may these firms be: by USCC, and by the core of the name with a seat in the place?
// @mode read
// @param rows {key: string, uscc: string?, name: string, region: string?, park: string?}[]
// @returns key string
// @returns byCode string?
// @returns named {id: string, name: string}[]
UNWIND $rows AS row
OPTIONAL MATCH (registered:Enterprise {uscc: row.uscc})
CALL (row) {
  MATCH (e:Enterprise {normalisedName: row.name})
  WHERE (row.uscc IS NULL OR e.uscc IS NULL)
    AND (EXISTS { (e)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..9]->(:Region {code: row.region}) }
      OR EXISTS { (e)-[:LOCATED_IN]->(:Park)-[:LOCATED_IN]->(:Region)-[:PART_OF*0..9]->(:Region {code: row.region}) }
      OR EXISTS { (e)-[:LOCATED_IN]->(:Park {code: row.park}) })
  WITH e
  ORDER BY e.id
  RETURN collect({id: e.id, name: e.name}) AS named
}
RETURN row.key AS key, registered.id AS byCode, named AS named
ORDER BY key
