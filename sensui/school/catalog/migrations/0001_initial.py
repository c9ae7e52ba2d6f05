import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = []

    operations = [
        migrations.CreateModel(
            name="Course",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.CharField(max_length=100, unique=True)),
                ("position", models.PositiveIntegerField(default=0)),
                ("is_offered", models.BooleanField(default=True)),
                ("digest", models.CharField(blank=True, max_length=64)),
            ],
            options={
                "ordering": ("position", "slug"),
            },
        ),
        migrations.CreateModel(
            name="Unit",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.CharField(max_length=100)),
                ("position", models.PositiveIntegerField(default=0)),
                ("is_offered", models.BooleanField(default=True)),
                (
                    "course",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="units", to="catalog.course"
                    ),
                ),
            ],
            options={
                "ordering": ("course__position", "course__slug", "position"),
            },
        ),
        migrations.CreateModel(
            name="Item",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("path", models.CharField(max_length=300, unique=True)),
                (
                    "kind",
                    models.CharField(
                        choices=[("lecture", "Lecture"), ("quiz", "Quiz"), ("lab", "Lab")], max_length=10
                    ),
                ),
                ("position", models.PositiveIntegerField(default=0)),
                ("minutes", models.PositiveIntegerField()),
                ("is_offered", models.BooleanField(default=True)),
                (
                    "unit",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="items", to="catalog.unit"
                    ),
                ),
            ],
            options={
                "ordering": ("unit__course__position", "unit__course__slug", "unit__position", "position"),
            },
        ),
        migrations.CreateModel(
            name="Entry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("course", "Course"),
                            ("unit", "Unit"),
                            ("scene", "Scene"),
                            ("quiz", "Quiz"),
                            ("lab", "Lab"),
                            ("exercise", "Exercise"),
                            ("term", "Term"),
                        ],
                        max_length=10,
                    ),
                ),
                ("path", models.CharField(max_length=300)),
                ("anchor", models.CharField(blank=True, max_length=100)),
                ("language", models.CharField(max_length=2)),
                ("title", models.TextField()),
                ("text", models.TextField()),
                ("also", models.TextField(blank=True)),
                (
                    "course",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="entries",
                        to="catalog.course",
                    ),
                ),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(
                        fields=("course", "kind", "path", "anchor", "language"),
                        name="entry_stands_once_for_its_place",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("language__in", ["ja", "en"])),
                        name="entry_is_japanese_or_english",
                    ),
                ],
            },
        ),
        migrations.AddConstraint(
            model_name="unit",
            constraint=models.UniqueConstraint(
                fields=("course", "slug"), name="unit_is_named_once_in_its_course"
            ),
        ),
        migrations.AddConstraint(
            model_name="item",
            constraint=models.CheckConstraint(
                condition=models.Q(("kind__in", ["lecture", "quiz", "lab"])),
                name="item_is_a_lecture_quiz_or_lab",
            ),
        ),
        migrations.AddConstraint(
            model_name="item",
            constraint=models.CheckConstraint(
                condition=models.Q(("minutes__gt", 0)), name="item_takes_some_minutes"
            ),
        ),
    ]
