"""How many lines a run wrote, beside those that are kept: of older runs, what is there."""

from django.db import migrations, models
from django.db.models import Count, OuterRef, Subquery
from django.db.models.functions import Coalesce


def lines_count(apps, schema_editor):
    job, line = apps.get_model("compute", "Job"), apps.get_model("compute", "LogLine")
    counted = line.objects.filter(job=OuterRef("pk")).order_by().values("job").annotate(lines=Count("pk"))
    job.objects.update(lines_said=Coalesce(Subquery(counted.values("lines")), 0))


class Migration(migrations.Migration):
    dependencies = [
        ("compute", "0002_credits"),
    ]

    operations = [
        migrations.AddField(
            model_name="job", name="lines_said", field=models.PositiveIntegerField(default=0)
        ),
        migrations.RunPython(lines_count, migrations.RunPython.noop),
    ]
