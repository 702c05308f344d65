// Enterprises that turned out to be another one.
CREATE CONSTRAINT mergedenterprise_id_unique IF NOT EXISTS FOR (n:MergedEnterprise) REQUIRE n.id IS UNIQUE;
