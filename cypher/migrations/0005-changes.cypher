// What each revision changed is kept, so that a running process reads that alone. The first is where the graph stands.
CREATE CONSTRAINT change_code_unique IF NOT EXISTS FOR (n:Change) REQUIRE n.code IS UNIQUE;
CREATE INDEX change_revision IF NOT EXISTS FOR (n:Change) ON (n.revision);
MATCH (g:Graph) WHERE g.mark IS NOT NULL AND NOT EXISTS { MATCH (:Change) } CREATE (:Change {code: randomUUID(), revision: g.revision, mark: g.mark, enterprises: [], tables: [], whole: false});
