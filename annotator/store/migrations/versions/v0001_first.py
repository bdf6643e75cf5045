"""The first version of the project file."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('blobs',
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('size', sa.Integer(), nullable=False),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('complete', sa.Integer(), nullable=False),
    sa.PrimaryKeyConstraint('sha256', name=op.f('pk_blobs'))
    )
    op.create_table('coders',
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('folded_name', sa.Text(), nullable=False),
    sa.Column('initials', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('checksum', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_coders')),
    sa.UniqueConstraint('folded_name', name=op.f('uq_coders_folded_name')),
    sa.UniqueConstraint('id', name=op.f('uq_coders_id'))
    )
    op.create_table('codes',
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('parent', sa.Text(), nullable=True),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('key', sa.Text(), nullable=True),
    sa.Column('colour', sa.Text(), nullable=True),
    sa.Column('codable', sa.Integer(), nullable=False),
    sa.Column('retired', sa.Integer(), nullable=False),
    sa.Column('definition', sa.Text(), nullable=False),
    sa.Column('unit', sa.Text(), nullable=False),
    sa.Column('aliases', sa.Text(), nullable=False),
    sa.Column('include', sa.Text(), nullable=False),
    sa.Column('exclude', sa.Text(), nullable=False),
    sa.Column('examples', sa.Text(), nullable=False),
    sa.Column('counter_examples', sa.Text(), nullable=False),
    sa.Column('attributes', sa.Text(), nullable=False),
    sa.Column('checksum', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_codes')),
    sa.UniqueConstraint('id', name=op.f('uq_codes_id'))
    )
    op.create_table('journal',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('time', sa.Text(), nullable=False),
    sa.Column('session', sa.Text(), nullable=False),
    sa.Column('label', sa.Text(), nullable=False),
    sa.Column('coder', sa.Text(), nullable=True),
    sa.Column('undoes', sa.Text(), nullable=True),
    sa.Column('checksum', sa.LargeBinary(), nullable=False),
    sa.Column('change', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_journal')),
    sa.UniqueConstraint('id', name=op.f('uq_journal_id'))
    )
    op.create_index(op.f('ix_journal_coder_number'), 'journal', ['coder', 'number'], unique=False)
    op.create_table('memos',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('target', sa.Text(), nullable=False),
    sa.Column('target_id', sa.Text(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('modified', sa.Text(), nullable=False),
    sa.Column('checksum', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_memos')),
    sa.UniqueConstraint('target', 'target_id', name=op.f('uq_memos_target_target_id'))
    )
    op.create_table('project',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('codebook_name', sa.Text(), nullable=False),
    sa.Column('codebook_version', sa.Text(), nullable=False),
    sa.Column('codebook_description', sa.Text(), nullable=False),
    sa.Column('checksum', sa.LargeBinary(), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_project'))
    )
    op.create_table('blob_parts',
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('part', sa.Integer(), nullable=False),
    sa.Column('content', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['sha256'], ['blobs.sha256'], name=op.f('fk_blob_parts_sha256'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('sha256', 'part', name=op.f('pk_blob_parts'))
    )
    op.create_table('codebook_versions',
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('version', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('yaml_sha256', sa.Text(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('checksum', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['yaml_sha256'], ['blobs.sha256'], name=op.f('fk_codebook_versions_yaml_sha256')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_codebook_versions'))
    )
    op.create_table('documents',
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('position', sa.Integer(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('characters', sa.Integer(), nullable=False),
    sa.Column('structure_sha256', sa.Text(), nullable=False),
    sa.Column('paragraphs', sa.Integer(), nullable=False),
    sa.Column('posts', sa.Integer(), nullable=False),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('original_sha256', sa.Text(), nullable=True),
    sa.Column('original_name', sa.Text(), nullable=False),
    sa.Column('importer', sa.Text(), nullable=False),
    sa.Column('importer_version', sa.Text(), nullable=False),
    sa.Column('encoding', sa.Text(), nullable=False),
    sa.Column('variables', sa.Text(), nullable=False),
    sa.Column('checksum', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['original_sha256'], ['blobs.sha256'], name=op.f('fk_documents_original_sha256')),
    sa.ForeignKeyConstraint(['sha256'], ['blobs.sha256'], name=op.f('fk_documents_sha256')),
    sa.ForeignKeyConstraint(['structure_sha256'], ['blobs.sha256'], name=op.f('fk_documents_structure_sha256')),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_documents')),
    sa.UniqueConstraint('id', name=op.f('uq_documents_id')),
    sa.UniqueConstraint('name', name=op.f('uq_documents_name'))
    )
    op.create_table('codings',
    sa.Column('number', sa.Integer(), nullable=False),
    sa.Column('id', sa.Text(), nullable=False),
    sa.Column('document', sa.Integer(), nullable=False),
    sa.Column('start', sa.Integer(), nullable=False),
    sa.Column('end', sa.Integer(), nullable=False),
    sa.Column('code', sa.Integer(), nullable=False),
    sa.Column('coder', sa.Integer(), nullable=False),
    sa.Column('created', sa.Text(), nullable=False),
    sa.Column('modified', sa.Text(), nullable=False),
    sa.Column('memo', sa.Text(), nullable=False),
    sa.Column('attributes', sa.Text(), nullable=False),
    sa.Column('checksum', sa.LargeBinary(), nullable=False),
    sa.CheckConstraint('start >= 0 AND "end" > start', name=op.f('ck_codings_span')),
    sa.ForeignKeyConstraint(['code'], ['codes.number'], name=op.f('fk_codings_code')),
    sa.ForeignKeyConstraint(['coder'], ['coders.number'], name=op.f('fk_codings_coder')),
    sa.ForeignKeyConstraint(['document'], ['documents.number'], name=op.f('fk_codings_document')),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_codings')),
    sa.UniqueConstraint('document', 'coder', 'code', 'start', 'end', name=op.f('uq_codings_document_coder_code_start_end')),
    sa.UniqueConstraint('id', name=op.f('uq_codings_id'))
    )
    op.create_index(op.f('ix_codings_code'), 'codings', ['code'], unique=False)
    op.create_index(op.f('ix_codings_coder'), 'codings', ['coder'], unique=False)
    op.create_table('readings',
    sa.Column('document', sa.Integer(), nullable=False),
    sa.Column('coder', sa.Integer(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('modified', sa.Text(), nullable=False),
    sa.Column('checksum', sa.LargeBinary(), nullable=False),
    sa.ForeignKeyConstraint(['coder'], ['coders.number'], name=op.f('fk_readings_coder')),
    sa.ForeignKeyConstraint(['document'], ['documents.number'], name=op.f('fk_readings_document')),
    sa.PrimaryKeyConstraint('document', 'coder', name=op.f('pk_readings'))
    )
    op.create_index(op.f('ix_readings_coder'), 'readings', ['coder'], unique=False)
