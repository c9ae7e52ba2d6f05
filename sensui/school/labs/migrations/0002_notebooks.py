import uuid

import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("catalog", "0002_search"),
        ("labs", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Notebook",
            fields=[
                (
                    "id",
                    models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False),
                ),
                ("lang", models.CharField(max_length=2)),
                ("level", models.CharField(max_length=10)),
                ("head", models.PositiveIntegerField(default=1)),
                ("newest", models.PositiveIntegerField(default=1)),
                ("kernel", models.CharField(blank=True, max_length=64)),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="notebooks",
                        to="catalog.item",
                    ),
                ),
                (
                    "learner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="notebooks",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Checked",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("exercise", models.CharField(max_length=100)),
                ("outcome", models.CharField(max_length=10)),
                ("points", models.FloatField()),
                ("max_points", models.FloatField()),
                ("verdict", models.JSONField()),
                ("digest", models.CharField(max_length=64)),
                ("refusals", models.PositiveIntegerField(default=0)),
                ("checked_at", models.DateTimeField()),
                (
                    "notebook",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="checks", to="labs.notebook"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CellOutput",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("cell", models.CharField(max_length=64)),
                ("outputs", models.BinaryField()),
                ("execution_count", models.PositiveIntegerField(blank=True, null=True)),
                ("is_running", models.BooleanField(default=False)),
                ("is_truncated", models.BooleanField(default=False)),
                (
                    "notebook",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="outputs",
                        to="labs.notebook",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Revision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("number", models.PositiveIntegerField()),
                ("parent", models.PositiveIntegerField(blank=True, null=True)),
                ("content", models.BinaryField()),
                ("digest", models.CharField(max_length=64)),
                (
                    "made_by",
                    models.CharField(
                        choices=[
                            ("start", "Start"),
                            ("edit", "Edit"),
                            ("restore", "Restore"),
                            ("level", "Level"),
                            ("upload", "Upload"),
                            ("merge", "Merge"),
                        ],
                        max_length=10,
                    ),
                ),
                ("tab", models.CharField(blank=True, max_length=64)),
                ("cells_changed", models.PositiveIntegerField(default=0)),
                ("is_kept", models.BooleanField(default=False)),
                ("saved_at", models.DateTimeField()),
                (
                    "notebook",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="revisions",
                        to="labs.notebook",
                    ),
                ),
            ],
            options={
                "ordering": ("number",),
            },
        ),
        migrations.AddConstraint(
            model_name="notebook",
            constraint=models.UniqueConstraint(
                fields=("learner", "item"), name="notebook_is_one_per_learner_and_lab"
            ),
        ),
        migrations.AddConstraint(
            model_name="notebook",
            constraint=models.CheckConstraint(
                condition=models.Q(("lang__in", ["en", "ja"])), name="notebook_is_japanese_or_english"
            ),
        ),
        migrations.AddConstraint(
            model_name="notebook",
            constraint=models.CheckConstraint(
                condition=models.Q(("level__in", ["guided", "standard", "scratch"])),
                name="notebook_is_guided_standard_or_scratch",
            ),
        ),
        migrations.AddConstraint(
            model_name="notebook",
            constraint=models.CheckConstraint(
                condition=models.Q(("head__gt", 0), ("head__lte", models.F("newest"))),
                name="notebook_shows_one_of_its_revisions",
            ),
        ),
        migrations.AddConstraint(
            model_name="checked",
            constraint=models.UniqueConstraint(
                fields=("notebook", "exercise"), name="exercise_has_one_last_check"
            ),
        ),
        migrations.AddConstraint(
            model_name="checked",
            constraint=models.CheckConstraint(
                condition=models.Q(("points__gte", 0), ("points__lte", models.F("max_points"))),
                name="check_gives_at_most_all_points",
            ),
        ),
        migrations.AddConstraint(
            model_name="checked",
            constraint=models.CheckConstraint(
                condition=models.Q(("outcome__in", ["passed", "failed", "error", "stopped", "missing"])),
                name="check_has_a_known_outcome",
            ),
        ),
        migrations.AddConstraint(
            model_name="celloutput",
            constraint=models.UniqueConstraint(
                fields=("notebook", "cell"), name="output_is_recorded_once_per_cell"
            ),
        ),
        migrations.AddConstraint(
            model_name="revision",
            constraint=models.UniqueConstraint(
                fields=("notebook", "number"), name="notebook_revision_has_its_own_number"
            ),
        ),
        migrations.AddConstraint(
            model_name="revision",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("parent__isnull", True), ("parent__lt", models.F("number")), _connector="OR"
                ),
                name="notebook_revision_comes_after_its_parent",
            ),
        ),
        migrations.AddConstraint(
            model_name="revision",
            constraint=models.CheckConstraint(
                condition=models.Q(("made_by__in", ["start", "edit", "restore", "level", "upload", "merge"])),
                name="notebook_revision_was_made_in_a_known_way",
            ),
        ),
    ]
