"""What an instructor decides: what counts, by when, what being late costs, and single grades."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.db.models import Max
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from sensui.course import Text

from ..models import GradeItem, Offering, Scheme
from ..zones import zone_of
from .items import countable_in, title_of

MOMENT = "%Y-%m-%dT%H:%M"


class MomentField(forms.DateTimeField):
    """Day and time, in the zone that holds while the form is read."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.DateTimeInput(attrs={"type": "datetime-local"}, format=MOMENT)
        super().__init__(widget=widget, input_formats=[MOMENT, "%Y-%m-%dT%H:%M:%S"], **kwargs)


class PlainNumber(forms.NumberInput):
    """A number without decimals where it has none."""

    def __init__(self, **attrs: Any) -> None:
        super().__init__(attrs={"step": "any", **attrs})

    def format_value(self, value: Any) -> str | None:
        return f"{value:g}" if isinstance(value, float) else super().format_value(value)


class SchemeForm(forms.ModelForm):
    """The rules of an offering."""

    class Meta:
        model = Scheme
        fields = ("keeps", "grace_minutes", "percent_per_day", "cut_off_days", "drop_lowest", "pass_percent")
        widgets = {
            "percent_per_day": PlainNumber(min=0, max=100),
            "pass_percent": PlainNumber(min=0, max=100),
        }
        help_texts = {"cut_off_days": _("Empty: however late it comes, it still counts.")}


class ItemForm(forms.Form):
    """One row of what may count."""

    counts = forms.BooleanField(label=_("Counts"), required=False)
    due_at = MomentField(label=_("Deadline"), required=False)
    points = forms.FloatField(label=_("Points"), min_value=0.01, max_value=10000, widget=PlainNumber())
    weight = forms.FloatField(label=_("Weight"), min_value=0, max_value=1000, widget=PlainNumber())


@dataclass(frozen=True, kw_only=True)
class ItemRow:
    """Something that may count, with its form."""

    title: Text
    kind: GradeItem.Kind
    path: str
    form: ItemForm
    item: GradeItem | None

    @property
    def is_kept(self) -> bool:
        """What was handed in hangs on it: it can weigh nothing, and cannot go."""
        return self.kind == GradeItem.Kind.REPORT


class ItemTable:
    """Everything of an offering that may count, in one form."""

    def __init__(self, offering: Offering, sent: QueryDict | None = None) -> None:
        self.offering = offering
        self._items = list(GradeItem.objects.filter(offering=offering))
        with timezone.override(zone_of(offering)):
            self.rows = list(self._rows(sent))

    def _rows(self, sent: QueryDict | None) -> Iterator[ItemRow]:
        seen: set[str] = set()
        for place, one in enumerate(countable_in(self.offering)):
            item = next((item for item in self._items if item.path in one.paths), None)
            seen.update(one.paths)
            path = item.path if item else one.paths[0]
            yield self._row(f"item-{place}", one.title, one.kind, path, item, one.points, sent)
        for item in self._items:
            if item.path not in seen:
                prefix = f"other-{item.pk}"
                yield self._row(prefix, title_of(item), item.kind, item.path, item, item.points, sent)

    def _row(
        self,
        prefix: str,
        title: Text,
        kind: str,
        path: str,
        item: GradeItem | None,
        points: float,
        sent: QueryDict | None,
    ) -> ItemRow:
        initial: dict[str, Any] = {"counts": item is not None, "points": points, "weight": 1}
        if item:
            # Without a zone, so that the form shows it as it is in the offering's.
            due_at = item.due_at and timezone.make_naive(item.due_at, zone_of(self.offering))
            initial |= {"due_at": due_at, "points": item.points, "weight": item.weight}
        form = ItemForm(sent, prefix=prefix, initial=initial)
        return ItemRow(title=title, kind=GradeItem.Kind(kind), path=path, form=form, item=item)

    def is_valid(self) -> bool:
        with timezone.override(zone_of(self.offering)):
            valid = [row.form.is_valid() for row in self.rows]  # each row says what is wrong with it
            return all(valid)

    def kept(self) -> list[GradeItem]:
        """What counts, as the form has it, in the order of the table."""
        found = []
        for place, row in enumerate(self.rows, start=1):
            given = row.form.cleaned_data
            if given["counts"] or row.is_kept:
                item = row.item or GradeItem(offering=self.offering, path=row.path, kind=row.kind)
                item.due_at, item.points, item.weight = given["due_at"], given["points"], given["weight"]
                item.position = place
                found.append(item)
        return found

    def dropped(self) -> list[GradeItem]:
        """What no longer counts, or has become one with another row."""
        kept = {item.pk for item in self.kept()}
        return [item for item in self._items if item.pk not in kept]


def next_position(offering: Offering) -> int:
    """Where something new stands: at the end."""
    last = GradeItem.objects.filter(offering=offering).aggregate(last=Max("position"))["last"]
    return 1 + (last or 0)


class GradeForm(forms.Form):
    """A grade set by hand, with its reason."""

    points = forms.FloatField(label=_("Points"), min_value=0, required=False, widget=PlainNumber())
    reason = forms.CharField(label=_("Reason"), max_length=300)


class ExtensionForm(forms.Form):
    """A later deadline for one learner, with its reason."""

    due_at = MomentField(label=_("New deadline"))
    reason = forms.CharField(label=_("Reason"), max_length=300)
