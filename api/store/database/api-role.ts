/**
 * The role under which every statement of the API runs: it owns nothing, cannot log in and cannot
 * pass by row-level security. Roles belong to the whole server, not to one database.
 */
export const API_ROLE = 'astreinte_api';

/**
 * Makes the API's role if the server has none, and lets the present login take it on (since
 * PostgreSQL 16 even the one who made a role needs that granted). Safe when several databases of a
 * server do it at once, and when repeated. Raises `insufficient_privilege` when the login may not
 * make roles.
 */
export const ENSURE_API_ROLE = `
DO $$
DECLARE
  needed text := CASE WHEN current_setting('server_version_num')::integer >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${API_ROLE}') THEN
    BEGIN
      CREATE ROLE ${API_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS NOINHERIT;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
  END IF;
  IF NOT pg_has_role(current_user, '${API_ROLE}', needed) THEN
    EXECUTE format('GRANT ${API_ROLE} TO %I', current_user);
  END IF;
END $$`;

/** Tells why the API's role would not protect the rows; null when it would. */
export const API_ROLE_FAULT = `
SELECT CASE
  WHEN rolsuper THEN 'is a superuser'
  WHEN rolbypassrls THEN 'bypasses row-level security'
END AS fault
FROM pg_roles WHERE rolname = '${API_ROLE}'`;
