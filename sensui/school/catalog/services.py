"""What is written about the catalogue: rows that follow the folders."""

from django.db import connection, transaction

from sensui import course as folders

from .entries import entries_of
from .library import Library, things_of
from .models import Course, Entry, Item, Unit


def catalogue_sync(*, library: Library) -> None:
    """Make the rows say what the folders say. Rows are never deleted: learners' rows hang on them."""
    known = dict(Course.objects.filter(is_offered=True).values_list("slug", "digest"))
    if known != library.digests:
        _catalogue_write(library)


@transaction.atomic
def _catalogue_write(library: Library) -> None:
    Course.objects.exclude(slug__in=library.digests).update(is_offered=False)
    for position, course in enumerate(library.courses):
        row, _made = Course.objects.update_or_create(
            slug=course.id, defaults={"position": position, "is_offered": True}
        )
        _units_sync(row, course)
        if row.digest != library.digests[course.id]:
            _entries_renew(row, course)
            row.digest = library.digests[course.id]
            row.save(update_fields=["digest"])
    Entry.objects.filter(course__is_offered=False).delete()
    Course.objects.filter(is_offered=False).update(digest="")
    _search_rebuild()


def _units_sync(row: Course, course: folders.Course) -> None:
    row.units.exclude(slug__in=[unit.id for unit in course.units]).update(is_offered=False)
    for position, unit in enumerate(course.units):
        unit_row, _made = Unit.objects.update_or_create(
            course=row, slug=unit.id, defaults={"position": position, "is_offered": True}
        )
        things = list(things_of(unit))
        unit_row.items.exclude(path__in=[thing.path for thing in things]).update(is_offered=False)
        for place, thing in enumerate(things):
            facts = {"unit": unit_row, "kind": thing.kind, "position": place, "minutes": thing.minutes}
            Item.objects.update_or_create(path=thing.path, defaults=facts | {"is_offered": True})
    Item.objects.filter(unit__in=row.units.filter(is_offered=False)).update(is_offered=False)


def _entries_renew(row: Course, course: folders.Course) -> None:
    row.entries.all().delete()
    Entry.objects.bulk_create([Entry(course=row, **facts) for facts in entries_of(course)], batch_size=200)


def _search_rebuild() -> None:
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO catalog_entry_search(catalog_entry_search) VALUES ('rebuild')")
