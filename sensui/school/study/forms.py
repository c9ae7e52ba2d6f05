"""What somebody asks of a plan."""

from datetime import timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from ..catalog.library import library
from ..catalog.models import Course
from ..tags import plain
from .planning import Wish

WEEKDAYS = [
    ("0", _("Monday")),
    ("1", _("Tuesday")),
    ("2", _("Wednesday")),
    ("3", _("Thursday")),
    ("4", _("Friday")),
    ("5", _("Saturday")),
    ("6", _("Sunday")),
]
PRESET_WEEKS = (1, 5, 16)


class CourseChoice(forms.ModelChoiceField):
    """Courses by their titles in the reader's language."""

    def label_from_instance(self, row: Course) -> str:
        course = library().course(row.slug)
        return plain(course.title) if course else row.slug


class PlanForm(forms.Form):
    """A finish date or hours a week, and days of rest."""

    course = CourseChoice(
        label=_("What to plan"), queryset=Course.objects.none(), required=False, empty_label=_("All courses")
    )
    mode = forms.ChoiceField(
        label=_("How to plan"),
        choices=[("finish", _("Be done by a date")), ("hours", _("So many hours a week"))],
        widget=forms.RadioSelect,
        initial="finish",
    )
    finish_on = forms.DateField(
        label=_("Finish date"),
        required=False,
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    weekly_hours = forms.FloatField(
        label=_("Hours a week"),
        required=False,
        min_value=0.5,
        max_value=100,
        widget=forms.NumberInput(attrs={"step": "0.5"}),
    )
    rests = forms.MultipleChoiceField(
        label=_("Days of rest"), choices=WEEKDAYS, required=False, widget=forms.CheckboxSelectMultiple
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["course"].queryset = Course.objects.filter(is_offered=True)
        self.fields["course"].to_field_name = "slug"

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        today = timezone.localdate()
        if preset := self.data.get("preset", ""):
            if preset not in map(str, PRESET_WEEKS):
                raise forms.ValidationError(_("There is no such preset."))
            data |= {"mode": "finish", "finish_on": today + timedelta(weeks=int(preset), days=-1)}
        if data.get("mode") == "finish" and not data.get("finish_on"):
            self.add_error("finish_on", _("Choose the day by which you want to be done."))
        elif data.get("mode") == "finish" and data["finish_on"] < today:
            self.add_error("finish_on", _("This day is over. Choose a later one."))
        if data.get("mode") == "hours" and not data.get("weekly_hours"):
            self.add_error("weekly_hours", _("Say how many hours a week you have."))
        return data

    def wish(self) -> Wish:
        """What was asked, once the form is valid."""
        data = self.cleaned_data
        by_date = data["mode"] == "finish"
        return Wish(
            course=data["course"],
            starts_on=timezone.localdate(),
            finish_on=data["finish_on"] if by_date else None,
            weekly_hours=None if by_date else data["weekly_hours"],
            rests=frozenset(int(day) for day in data["rests"]),
        )
