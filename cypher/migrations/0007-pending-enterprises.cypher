// Firms may be on lists before the graph knows them.
CREATE CONSTRAINT pendingenterprise_key_unique IF NOT EXISTS FOR (n:PendingEnterprise) REQUIRE n.key IS UNIQUE;
