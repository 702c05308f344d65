// Which stages are these targets in from now on? Their claims stay.
// @mode write
// @param rows {target: string, stage: string}[]
UNWIND $rows AS row
MATCH (t:Target {id: row.target})
SET t.stage = row.stage, t.version = t.version + 1
