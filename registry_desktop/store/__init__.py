"""The database: connection, schema, unit of work, audit trail. No sentences, no screen."""
