"""What a zygote is told once, on its command line. Nothing in it is secret."""

from dataclasses import dataclass, field


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What to load, and which wall each child puts up."""

    isolation: str
    control: int
    """the descriptor of the socket to the supervisor"""
    preload: list[str]
    required: list[str]
    program: str
    program_name: str
    folder: str
    """where each child gets a folder of its own; with bubblewrap, where its own disk is mounted"""
    readable: list[str] = field(default_factory=list)
    """container: what a child may read"""
    listable: list[str] = field(default_factory=list)
    """container: folders whose names, but not whose files, a child may read"""
    first_uid: int = 0
    """container: the first of a range of user ids, one per child; 0 where the user cannot be changed"""
    uids: int = 1
    told: dict[str, str] = field(default_factory=dict)
    """variables of each child's environment: where it sees the folders that are shown to it besides"""
    homes: str = ""
    """the folder of homes, where the zygote sees it; empty when its children do not stay"""
