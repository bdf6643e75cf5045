"""The table of variables: documents in rows, variables in columns."""
