// Terms by which texts speak of segments, and proposals of segments for enterprises with their decisions.
CREATE CONSTRAINT segmentterm_code_unique IF NOT EXISTS FOR (n:SegmentTerm) REQUIRE n.code IS UNIQUE;
