"""What makes a search fast: trigrams, which need no spaces between words."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = """
CREATE VIRTUAL TABLE catalog_entry_search
USING fts5(title, text, also, content='catalog_entry', content_rowid='id', tokenize='trigram')
"""
POSTGRESQL = (
    "CREATE EXTENSION IF NOT EXISTS pg_trgm",
    # Django's icontains compares UPPER(...), so that is what is indexed.
    "CREATE INDEX catalog_entry_title_search ON catalog_entry USING gin (UPPER(title) gin_trgm_ops)",
    "CREATE INDEX catalog_entry_text_search ON catalog_entry USING gin (UPPER(text) gin_trgm_ops)",
    "CREATE INDEX catalog_entry_also_search ON catalog_entry USING gin (UPPER(also) gin_trgm_ops)",
)


def forward(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(SQLITE)
    elif schema_editor.connection.vendor == "postgresql":
        for statement in POSTGRESQL:
            schema_editor.execute(statement)


def backward(apps: StateApps, schema_editor: BaseDatabaseSchemaEditor) -> None:
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute("DROP TABLE catalog_entry_search")
    elif schema_editor.connection.vendor == "postgresql":
        for column in ("title", "text", "also"):
            schema_editor.execute(f"DROP INDEX catalog_entry_{column}_search")


class Migration(migrations.Migration):
    dependencies = [("catalog", "0001_initial")]
    operations = [migrations.RunPython(forward, backward)]
