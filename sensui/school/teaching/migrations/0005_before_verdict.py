from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("teaching", "0004_reports"),
    ]

    operations = [
        migrations.RenameField(model_name="review", old_name="marks", new_name="chosen"),
        migrations.AddField(model_name="rejudged", name="before_verdict", field=models.JSONField(null=True)),
    ]
