import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("compute", "0003_lines_said"),
    ]

    operations = [
        migrations.AddField(
            model_name="movement",
            name="given_by",
            field=models.ForeignKey(
                blank=True,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="decided",
                to="compute.account",
            ),
        ),
    ]
