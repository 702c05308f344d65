// Who supplies each enterprise?
// @mode read
// @returns customer string
// @returns suppliers string[]
MATCH (b:Enterprise)<-[:SUPPLIES]-(a:Enterprise)
RETURN b.id AS customer, collect(a.id) AS suppliers
