"""What people type about questions."""

from django import forms
from django.utils.translation import gettext_lazy as _

from .models import Digest

LONGEST = 20_000
_MARKDOWN = _("Markdown: `code`, ``` for a program, $formula$.")


def _body(label: object) -> forms.CharField:
    return forms.CharField(
        label=label, max_length=LONGEST, widget=forms.Textarea(attrs={"rows": 8}), help_text=_MARKDOWN
    )


class Question(forms.Form):
    """A new question, or what becomes of one."""

    title = forms.CharField(
        label=_("Your question in one line"),
        max_length=150,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    body = _body(_("What you tried, what you expected, and what came instead"))


class Ask(Question):
    """A new question after a check that did not pass."""

    with_verdict = forms.BooleanField(
        label=_("Show what the check said"), required=False, help_text=_("Others see which findings you got.")
    )
    with_code = forms.BooleanField(
        label=_("Show my code of this exercise too"),
        required=False,
        help_text=_("Others will read your answer. Mostly a few lines in the question say more."),
    )


class Answer(forms.Form):
    """An answer."""

    body = _body(_("Your answer to this question"))


class Why(forms.Form):
    """A reason."""

    why = forms.CharField(label=_("Why"), max_length=300)


class Every(forms.Form):
    """How often to be written to."""

    every = forms.ChoiceField(
        label=_("E-mail about what I follow"),
        choices=[
            (Digest.Every.NEVER, _("never")),
            (Digest.Every.DAY, _("once a day, when something is new")),
            (Digest.Every.WEEK, _("once a week, when something is new")),
        ],
    )
