"""Two languages, three levels."""

from enum import StrEnum
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Written = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]


class Lang(StrEnum):
    """A language of the course."""

    EN = "en"
    JA = "ja"


class Level(StrEnum):
    """How much of the reference a learner's notebook still shows."""

    GUIDED = "guided"
    STANDARD = "standard"
    SCRATCH = "scratch"


class Data(StrEnum):
    """Which data a lab's explore cells take."""

    MADE = "made"
    REAL = "real"


class FromFile(BaseModel):
    """What a file of the course says: nothing unknown, nothing converted, nothing changed afterwards."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True, allow_inf_nan=False)


class Text(FromFile):
    """The same words in both languages."""

    en: Written = Field(description="a text in English", examples=['en = "Neuron"'])
    ja: Written = Field(description="a text in Japanese", examples=['ja = "ニューロン"'])

    def in_(self, lang: Lang | str) -> str:
        """The words in one language."""
        return self.en if Lang(lang) is Lang.EN else self.ja
