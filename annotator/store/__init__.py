"""The project file: engine, schema, migrations, journal, backup."""
