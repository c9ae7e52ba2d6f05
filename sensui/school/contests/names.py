"""The names under which people stand on a board. Nobody is named by their address."""

import secrets
import unicodedata

from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from ..typed import without_nul
from .errors import BadName
from .models import Contest, Entrant

LONGEST_NAME = 40


def name_for(contest: Contest) -> str:
    """A name that tells nobody who it is, and that nobody has on this board."""
    taken = set(Entrant.objects.filter(contest=contest).values_list("name", flat=True))
    while (name := f"diver-{secrets.randbelow(90_000) + 10_000}") in taken:
        pass
    return name


def entrant_rename(*, entrant: Entrant, name: str) -> Entrant:
    """Stand on the board under another name. BadName."""
    wanted = cleaned(name)
    titles = entrant.contest.field.values_list("title_en", "title_ja", "name")
    if wanted.casefold() in {one.casefold() for row in titles for one in row}:
        raise BadName(_("A program of the field has this name. Choose another one."))
    try:
        with transaction.atomic():
            Entrant.objects.filter(pk=entrant.pk).update(name=wanted)
    except IntegrityError:
        raise BadName(_("Somebody on this board has this name. Choose another one.")) from None
    entrant.name = wanted
    return entrant


def cleaned(name: str) -> str:
    """The name as it can stand on a board. BadName."""
    visible = "".join(
        one for one in unicodedata.normalize("NFKC", without_nul(name)) if unicodedata.category(one)[0] != "C"
    )
    wanted = " ".join(visible.split())
    if not wanted or len(wanted) > LONGEST_NAME:
        raise BadName(_("A name has 1 to %(most)d letters.") % {"most": LONGEST_NAME})
    if "@" in wanted:
        raise BadName(_("An e-mail address cannot stand on the board. Choose a name without @."))
    return wanted
