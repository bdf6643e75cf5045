"""Small painted widgets that several panes share. They know appearance and values, never a workspace."""
