"""What is loaded before a check, by the profile that a lab names."""

from pathlib import Path

from sensui.course import Lab
from sensui.course import Profile as ProfileName
from sensui.sandbox import Limits, Profile, Sandbox

from ._processes import Processes

HARNESS = Path(__file__).parent / "harness"
TORCH = ("torch", "torch.nn", "torch.nn.functional", "torch.optim", "torch._dynamo")
"""the last is what the first step of any optimizer loads: more than a second, and ninety megabytes in each run"""
KERAS = ("keras", "keras.layers", "keras.losses", "keras.ops", "keras.optimizers", "keras.saving")
NUMPY = ("numpy", "msgpack", "matplotlib", "matplotlib.pyplot", "math", "random", "copy", "time", "typing")

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


def profile_of(name: ProfileName) -> Profile:
    """Return the profile of a lab."""
    return PROFILES[name]


def processes_for(lab: Lab, sandbox: Sandbox) -> Processes:
    """Return who opens the processes in which submissions of a lab run."""
    return Processes(sandbox, profile_of(lab.profile), limits=Limits(**lab.limits.given))
