"""What can be taken: the same for everyone who came in."""

from .entries import hidden, signed_in
from .things import COURSE, UNIT

ENTRIES = {
    "catalog:catalogue": signed_in(),
    "catalog:course": signed_in().at(**COURSE),
    "catalog:unit": signed_in().at(**UNIT),
    "catalog:lecture": signed_in().at(**UNIT),
    # The lecture of this unit has no film.
    "catalog:film": hidden().at(**UNIT),
    "catalog:captions": hidden().at(**UNIT, lang="en"),
    "catalog:glossary": signed_in(),
    "catalog:search": signed_in(),
}
