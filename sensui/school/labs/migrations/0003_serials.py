from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("labs", "0002_notebooks"),
    ]

    operations = [
        migrations.AddField(
            model_name="revision",
            name="serial",
            field=models.PositiveBigIntegerField(default=0),
        ),
    ]
