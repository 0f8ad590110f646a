-- Divides a table into parts, with its keys, rights and triggers. api/docs/scale.md says when, and what
-- it costs. Run as the owner of the tables, with the servers stopped and a backup at hand:
--
--   psql "$DATABASE_URL" --set=ON_ERROR_STOP=1 --single-transaction --file=api/docs/divide-tables.sql \
--     --command="SELECT pg_temp.divide_by_month('event', '2027-01-01', 24)"
--
-- It is done as a whole, or not at all. A test divides tables by it and tells stories to the API on them.

-- Takes a table's name, keys to it, triggers and rights away, makes an empty one of parts in its place,
-- and returns the statements that give it all back once it has its parts.
CREATE FUNCTION pg_temp.begin_division(divided text, parted text, key text) RETURNS text[] LANGUAGE plpgsql AS $$
DECLARE
  of_table oid := format('public.%I', divided)::regclass;
  before text := divided || '_before';
  keys text[];
  rest text[];
  one record;
BEGIN
  -- Its trigger asks for the name of its table, which for a part is another one.
  IF divided = 'contract' THEN RAISE EXCEPTION 'contract stays whole: it is not large, and a guard goes by its name'; END IF;
  EXECUTE format('LOCK TABLE public.%I IN ACCESS EXCLUSIVE MODE', divided);

  -- Keys that contain what it is divided by, and what it refers to; then indexes that are not unique.
  keys := ARRAY(
    SELECT format('ALTER TABLE public.%I ADD CONSTRAINT %I %s', divided, conname, pg_get_constraintdef(oid))
      FROM pg_constraint WHERE conrelid = of_table AND conparentid = 0
       AND (contype = 'f' OR contype IN ('p', 'u') AND (SELECT attnum FROM pg_attribute WHERE attrelid = of_table AND attname = key) = ANY (conkey))
     ORDER BY contype = 'f')
    || ARRAY(
    SELECT pg_get_indexdef(indexrelid) FROM pg_index
     WHERE indrelid = of_table AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u'))
       AND (NOT indisunique OR (SELECT attnum FROM pg_attribute WHERE attrelid = of_table AND attname = key) = ANY (indkey)));

  rest := ARRAY(SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = of_table AND NOT tgisinternal)
    || ARRAY(
    SELECT format('CREATE POLICY %I ON public.%I AS %s FOR %s TO %s%s%s', polname, divided,
                  CASE WHEN polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END,
                  CASE polcmd WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL' END,
                  (SELECT string_agg(CASE role WHEN 0 THEN 'PUBLIC' ELSE role::regrole::text END, ', ') FROM unnest(polroles) AS role),
                  ' USING (' || pg_get_expr(polqual, polrelid) || ')', ' WITH CHECK (' || pg_get_expr(polwithcheck, polrelid) || ')')
      FROM pg_policy WHERE polrelid = of_table)
    || ARRAY(
    SELECT format('GRANT %s ON public.%I TO %s', privilege_type, divided, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
      FROM pg_class, aclexplode(relacl) WHERE oid = of_table AND grantee <> relowner)
    || ARRAY(
    SELECT format('GRANT %s (%I) ON public.%I TO %s', privilege_type, attname, divided, CASE grantee WHEN 0 THEN 'PUBLIC' ELSE grantee::regrole::text END)
      FROM pg_attribute, aclexplode(attacl) WHERE attrelid = of_table)
    -- PostgreSQL checks a key of rows that are there as their owner, who sees none of them when forced.
    || ARRAY(
    SELECT replace(statement, 'KEY_OF_OTHERS', format('ADD CONSTRAINT %I %s', conname, pg_get_constraintdef(pg_constraint.oid)))
      FROM pg_constraint,
           LATERAL (VALUES (1, format('ALTER TABLE %s NO FORCE ROW LEVEL SECURITY', conrelid::regclass)),
                           (2, format('ALTER TABLE %s KEY_OF_OTHERS', conrelid::regclass)),
                           (3, format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', conrelid::regclass))) AS steps (place, statement)
     WHERE confrelid = of_table AND conrelid <> of_table AND conparentid = 0 ORDER BY conname, place)
    || format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', divided);

  FOR one IN SELECT conrelid::regclass AS referring, conname FROM pg_constraint
              WHERE confrelid = of_table AND conrelid <> of_table AND conparentid = 0 LOOP
    EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', one.referring, one.conname);
  END LOOP;
  FOR one IN SELECT tgname FROM pg_trigger WHERE tgrelid = of_table AND NOT tgisinternal AND tgtype & 32 = 0 LOOP
    EXECUTE format('DROP TRIGGER %I ON public.%I', one.tgname, divided);
  END LOOP;
  FOR one IN SELECT DISTINCT grantee::regrole AS role FROM pg_class, aclexplode(relacl) WHERE oid = of_table AND grantee NOT IN (0, relowner) LOOP
    EXECUTE format('REVOKE ALL ON public.%I FROM %s', divided, one.role);
  END LOOP;
  FOR one IN SELECT relname FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid WHERE indrelid = of_table LOOP
    EXECUTE format('ALTER INDEX public.%I RENAME TO %I', one.relname, one.relname || '_before');
  END LOOP;
  EXECUTE format('ALTER TABLE public.%I RENAME TO %I', divided, before);
  EXECUTE format('CREATE TABLE public.%I (LIKE public.%I INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE) PARTITION BY %s (%I)',
                 divided, before, parted, key);
  FOREACH divided IN ARRAY keys LOOP EXECUTE divided; END LOOP;
  RETURN rest;
END $$;

-- A part is reached through its table alone: nobody has a right on it, and nothing is let through.
CREATE FUNCTION pg_temp.close_part(part text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE public.%I ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY', part);
END $$;

-- The first id of a month: ids begin with the milliseconds since 1970 (UUID version 7).
CREATE FUNCTION pg_temp.first_id(month timestamptz) RETURNS uuid LANGUAGE sql AS $$
  SELECT (lpad(to_hex((extract(epoch FROM month) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $$;

-- Makes the part of a table for some ids, closed like the others. What the rows of before keep unique
-- without the column by which the table is divided, each part keeps for itself.
CREATE FUNCTION pg_temp.make_part(divided text, part text, bounds text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE one record;
BEGIN
  EXECUTE format('CREATE TABLE public.%I PARTITION OF public.%I %s', part, divided, bounds);
  FOR one IN
    SELECT pg_get_indexdef(indexrelid) AS definition FROM pg_index JOIN pg_partitioned_table ON partrelid = format('public.%I', divided)::regclass
     WHERE indrelid = format('public.%I', divided || '_before')::regclass AND indisunique AND NOT partattrs[0] = ANY (indkey)
  LOOP
    EXECUTE regexp_replace(one.definition, 'INDEX \S+ ON \S+', format('INDEX ON public.%I', part));
  END LOOP;
  PERFORM pg_temp.close_part(part);
END $$;

-- Makes the parts of some months, the first of which begins with `since`, in UTC. Do it before they begin.
CREATE FUNCTION pg_temp.add_months(divided text, since date, months integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE began timestamptz := since::timestamp AT TIME ZONE 'UTC';
BEGIN
  FOR month IN 0 .. months - 1 LOOP
    PERFORM pg_temp.make_part(divided, divided || to_char(since + make_interval(months => month), '_YYYY_MM'), format(
      'FOR VALUES FROM (%L) TO (%L)', pg_temp.first_id(began + make_interval(months => month)), pg_temp.first_id(began + make_interval(months => month + 1))));
  END LOOP;
END $$;

-- Parts by the month in which rows are made. What is there becomes the first part as it is, without a
-- copy, and takes what is made before `since`, the first day of a month to come: it is refused when a
-- row is younger. What belongs to no month that was made goes to `<table>_other`. Unique keys without the
-- id are kept within each part. A table whose rows have the id of what they belong to, and none of their
-- own, names that column.
CREATE FUNCTION pg_temp.divide_by_month(divided text, since date, months integer, key text DEFAULT 'id') RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  rest text[] := pg_temp.begin_division(divided, 'RANGE', key);
  statement text;
BEGIN
  EXECUTE format('ALTER TABLE public.%I ATTACH PARTITION public.%I FOR VALUES FROM (MINVALUE) TO (%L)',
                 divided, divided || '_before', pg_temp.first_id(since::timestamp AT TIME ZONE 'UTC'));
  PERFORM pg_temp.add_months(divided, since, months), pg_temp.make_part(divided, divided || '_other', 'DEFAULT');
  FOREACH statement IN ARRAY rest LOOP EXECUTE statement; END LOOP;
END $$;

-- Parts by provider, with all keys as they are. All rows are copied.
CREATE FUNCTION pg_temp.divide_by_provider(divided text, parts integer) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  before text := divided || '_before';
  rest text[] := pg_temp.begin_division(divided, 'HASH', 'provider_id');
  statement text;
BEGIN
  FOR part IN 0 .. parts - 1 LOOP
    EXECUTE format('CREATE TABLE public.%I PARTITION OF public.%I FOR VALUES WITH (MODULUS %s, REMAINDER %s)', divided || '_' || part, divided, parts, part);
    PERFORM pg_temp.close_part(divided || '_' || part);
  END LOOP;
  EXECUTE format('ALTER TABLE public.%I NO FORCE ROW LEVEL SECURITY', before);
  EXECUTE format('INSERT INTO public.%I SELECT * FROM public.%I', divided, before);
  EXECUTE format('DROP TABLE public.%I', before);
  FOREACH statement IN ARRAY rest LOOP EXECUTE statement; END LOOP;
END $$;
