// Which properties have nodes again that an import changed? Null takes one away.
// @mode write
// @param rows {node: string, properties: {revenueYear: int?, employees: int?, year: int?, sort: int?, dueYear: int?, baseYear: int?, rdStaff: int?}, moved: boolean, location: float[]?}[]
UNWIND $rows AS row
MATCH (n)
WHERE elementId(n) = row.node
SET n += row.properties,
    n.location = CASE
      WHEN NOT row.moved THEN n.location
      WHEN row.location IS NULL THEN null
      ELSE point({longitude: row.location[0], latitude: row.location[1]})
    END
