// Which facts may rules ask for?
// @mode write
// @param rows {code: string, name: string, nameEn: string?, type: string, unit: string?, words: string[]?, wordNames: string[]?, wordNamesEn: string[]?, open: boolean?, source: string?, asOf: string?, estimated: boolean?, note: string?}[]
UNWIND $rows AS row
MERGE (n:PolicyFact {code: row.code})
SET n.name = row.name,
    n.nameEn = coalesce(row.nameEn, n.nameEn),
    n.type = row.type,
    n.unit = coalesce(row.unit, n.unit),
    n.words = coalesce(row.words, n.words),
    n.wordNames = coalesce(row.wordNames, n.wordNames),
    n.wordNamesEn = coalesce(row.wordNamesEn, n.wordNamesEn),
    n.open = coalesce(row.open, n.open),
    n.source = coalesce(row.source, n.source),
    n.asOf = coalesce(row.asOf, n.asOf),
    n.estimated = coalesce(row.estimated, n.estimated),
    n.note = coalesce(row.note, n.note)
