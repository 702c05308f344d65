// Names and codes that are no present divisions.
CREATE CONSTRAINT regionchange_id_unique IF NOT EXISTS FOR (n:RegionChange) REQUIRE n.id IS UNIQUE;
