// Official statistics by sector.
CREATE CONSTRAINT sector_code_unique IF NOT EXISTS FOR (n:Sector) REQUIRE n.code IS UNIQUE;
