"""Looking again at codings whose code came to mean something else."""
