"""What is loaded before a check, by the profile that a lab names."""

from pathlib import Path

from sensui.course import Lab, Role
from sensui.course import Profile as ProfileName
from sensui.sandbox import Limits, Profile, Sandbox

from ._processes import Processes, Stock
from ._submission import Submission

HARNESS = Path(__file__).parent / "harness"
TORCH = ("torch", "torch.nn", "torch.nn.functional", "torch.optim", "torch._dynamo")
"""the last is what the first step of any optimizer loads: more than a second, and ninety megabytes in each run"""
KERAS = ("keras", "keras.layers", "keras.losses", "keras.ops", "keras.optimizers", "keras.saving")
NUMBERS = (
    *(
        "numpy",
        "msgpack",
        "math",
        "random",
        "copy",
        "time",
        "typing",
        "collections",
        "dataclasses",
        "datetime",
    ),
    *("functools", "inspect", "itertools", "json", "logging", "operator", "pathlib", "re", "string"),
)
NUMPY = (*NUMBERS, "matplotlib", "matplotlib.pyplot")
PICTURES = ("matplotlib", "pylab", "PIL")
"""whose mention anywhere tells that a program may draw"""

PROFILES = {
    ProfileName.NUMPY: Profile(name="numpy", preload=NUMPY, program=HARNESS, required=("numpy", "msgpack")),
    ProfileName.TORCH: Profile(
        name="torch",
        preload=(*NUMPY, *TORCH),
        program=HARNESS,
        required=("numpy", "msgpack", "torch"),
    ),
    ProfileName.KERAS: Profile(
        name="keras",
        preload=(*NUMPY, *TORCH, *KERAS),
        program=HARNESS,
        required=("numpy", "msgpack", "torch", "keras"),
    ),
}

WITHOUT_PICTURES = {
    ProfileName.NUMPY: Profile(
        name="numpy-only", preload=NUMBERS, program=HARNESS, required=("numpy", "msgpack")
    )
}
"""matplotlib is two thirds of what each fork copies, and hardly any check draws; beside PyTorch it makes no difference"""


def profile_of(name: ProfileName) -> Profile:
    """Return the profile of a lab."""
    return PROFILES[name]


def processes_for(
    lab: Lab, sandbox: Sandbox, submission: Submission | None = None, *, stock: Stock | None = None
) -> Processes:
    """Return who opens the processes in which submissions of a lab run, or this one alone."""
    profile = profile_of(lab.profile)
    if not _may_draw(lab, submission):
        profile = WITHOUT_PICTURES.get(lab.profile, profile)
    return Processes(sandbox, profile, limits=Limits(**lab.limits.given), stock=stock)


def _may_draw(lab: Lab, submission: Submission | None) -> bool:
    """Whether pictures are so much as mentioned in what will be executed. Who hides it waits for the import instead."""
    ours = [cell.source for cell in lab.cells if cell.role is not Role.EXPLORE] + [lab.checks_source]
    theirs = [cell.source for cell in submission.cells] if submission else []
    return any(name in source for source in (*ours, *theirs) for name in PICTURES)
