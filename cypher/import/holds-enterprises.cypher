// Does the graph hold any enterprise, or the identifier of one?
// @mode read
// @returns some boolean
RETURN count { (:Enterprise) } + count { (:Identifier) } > 0 AS some
