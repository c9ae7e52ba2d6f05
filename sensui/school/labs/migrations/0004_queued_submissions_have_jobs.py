"""What was handed in and not judged yet gets the run that judges it."""

from django.db import migrations


def give_jobs(apps, schema_editor):
    jobs = apps.get_model("compute", "Job").objects
    waiting = apps.get_model("labs", "Submission").objects.filter(state="queued")
    for pk, learner, at in waiting.values_list("pk", "learner_id", "submitted_at"):
        jobs.get_or_create(
            key=f"labs.grade:{pk}",
            defaults={
                "kind": "labs.grade",
                "payload": {"submission": pk},
                "learner_id": learner,
                "queued_at": at,
            },
        )


class Migration(migrations.Migration):
    dependencies = [("labs", "0003_serials"), ("compute", "0001_initial")]

    operations = [migrations.RunPython(give_jobs, migrations.RunPython.noop)]
