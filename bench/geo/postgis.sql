-- Reads points.csv (code, status, longitude, latitude) and tiles.csv (z, x, y) of the working folder; prints, for each
-- way to draw a tile, milliseconds p50 / p99 and the bytes of all tiles. For psql; drops nothing but its own tables.
\set QUIET on
\set ON_ERROR_STOP on
SET jit = off;
CREATE TEMP TABLE raw (code text, status int, longitude float8, latitude float8);
\copy raw FROM 'points.csv' CSV
CREATE TEMP TABLE points AS
  SELECT code, status, ST_Transform(ST_SetSRID(ST_MakePoint(longitude, latitude), 4326), 3857) AS geom FROM raw;
CREATE INDEX ON points USING gist (geom);
ANALYZE points;
CREATE TEMP TABLE tiles (n serial, z int, x int, y int);
\copy tiles (z, x, y) FROM 'tiles.csv' CSV

CREATE FUNCTION pg_temp.every_point(z int, x int, y int) RETURNS bytea LANGUAGE sql AS $$
  SELECT ST_AsMVT(inside, 'enterprises', 4096, 'geom') FROM (
    SELECT code, status, ST_AsMVTGeom(geom, ST_TileEnvelope(z, x, y), 4096, 64, true) AS geom
    FROM points WHERE geom && ST_TileEnvelope(z, x, y, margin => 64.0 / 4096)
  ) AS inside
$$;

-- The same features as ours: cells of 1/16 of the side, with counts by status.
CREATE FUNCTION pg_temp.counted(z int, x int, y int) RETURNS bytea LANGUAGE sql AS $$
  SELECT ST_AsMVT(cells, 'enterprises', 4096, 'geom') FROM (
    SELECT ST_MakePoint(avg(ST_X(geom)), avg(ST_Y(geom))) AS geom, count(*) AS count,
      CASE count(*) WHEN 1 THEN min(code) END AS code,
      nullif(count(*) FILTER (WHERE status = 0), 0) AS strong,
      nullif(count(*) FILTER (WHERE status = 1), 0) AS weak,
      nullif(count(*) FILTER (WHERE status = 2), 0) AS missing
    FROM (
      SELECT code, status, ST_AsMVTGeom(geom, ST_TileEnvelope(z, x, y), 4096, 64, true) AS geom
      FROM points WHERE geom && ST_TileEnvelope(z, x, y, margin => 64.0 / 4096)
    ) AS inside
    GROUP BY floor(ST_X(geom) / 256), floor(ST_Y(geom) / 256)
  ) AS cells
$$;

CREATE TEMP TABLE times (way text, ms float8, bytes int);
DO $$
DECLARE tile record; way text; made bytea; start timestamptz;
BEGIN
  FOREACH way IN ARRAY ARRAY['counted', 'every_point'] LOOP
    -- The deep ones first: by them all is warm.
    FOR tile IN SELECT z, x, y FROM tiles ORDER BY z DESC, n LOOP
      start := clock_timestamp();
      EXECUTE format('SELECT pg_temp.%I($1, $2, $3)', way) INTO made USING tile.z, tile.x, tile.y;
      INSERT INTO times VALUES (way, extract(epoch FROM clock_timestamp() - start) * 1000, length(made));
    END LOOP;
  END LOOP;
END $$;
\pset tuples_only on
\pset format unaligned
SELECT way, round(percentile_disc(0.5) WITHIN GROUP (ORDER BY ms)::numeric, 3),
  round(percentile_disc(0.99) WITHIN GROUP (ORDER BY ms)::numeric, 2), sum(bytes)
FROM times GROUP BY way ORDER BY way;
