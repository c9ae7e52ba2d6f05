import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("catalog", "0001_initial"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Submission",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("attempt", models.PositiveIntegerField()),
                ("notebook", models.TextField()),
                (
                    "state",
                    models.CharField(
                        choices=[("queued", "Queued"), ("graded", "Graded"), ("broken", "Broken")],
                        default="queued",
                        max_length=10,
                    ),
                ),
                ("verdict", models.JSONField(blank=True, null=True)),
                ("points", models.FloatField(blank=True, null=True)),
                ("max_points", models.FloatField(blank=True, null=True)),
                ("submitted_at", models.DateTimeField()),
                (
                    "item",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="submissions",
                        to="catalog.item",
                    ),
                ),
                (
                    "learner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="submissions",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("attempt",),
                "constraints": [
                    models.UniqueConstraint(
                        fields=("learner", "item", "attempt"), name="submission_has_its_own_attempt_number"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("points__isnull", False), ("state", "graded"), ("verdict__isnull", False)
                            ),
                            models.Q(models.Q(("state", "graded"), _negated=True), ("points__isnull", True)),
                            _connector="OR",
                        ),
                        name="submission_has_points_exactly_when_graded",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("points__isnull", True), ("points__lte", models.F("max_points")), _connector="OR"
                        ),
                        name="submission_has_at_most_all_points",
                    ),
                ],
            },
        ),
    ]
