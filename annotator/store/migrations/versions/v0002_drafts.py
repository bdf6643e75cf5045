"""Unsure and checked codings, edits of a codebook's draft, where examples come from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Columns are only added, with what records leave out as their default: the checksums of all rows stay valid."""
    op.add_column("codings", sa.Column("unsure", sa.Integer(), server_default=sa.text("0"), nullable=False))
    op.add_column("codings", sa.Column("checked", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.add_column("codebook_versions", sa.Column("edits", sa.Text(), server_default=sa.text("'[]'"), nullable=False))
    op.add_column("codebook_versions", sa.Column("coder", sa.Text(), server_default=sa.text("''"), nullable=False))
    op.create_table(
        "code_edits",
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("weight", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("coder", sa.Text(), nullable=False),
        sa.Column("modified", sa.Text(), nullable=False),
        sa.Column("checksum", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_code_edits")),
    )
    op.create_table(
        "example_sources",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("document", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("quote", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("checksum", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_example_sources")),
    )
