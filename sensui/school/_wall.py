"""A school with accounts stands behind a wall, or not at all."""

from sensui.course import Text
from sensui.sandbox import SandboxError, default_sandbox

from ._options import Options
from ._school_faults import SchoolFault, SchoolRefused


def refuse_without_wall(options: Options) -> None:
    """Raises SchoolRefused when learners' programs would run beside each other's work."""
    fault = wall_fault(options)
    if fault is not None:
        raise SchoolRefused(str(options.school_file), [fault])


def wall_fault(options: Options) -> SchoolFault | None:
    """What is wrong with the isolation that the settings ask for, here on this machine."""
    if options.school is None:
        return None
    asked = options.school.school.isolation
    try:
        sandbox = default_sandbox()
    except SandboxError as error:
        return _fault(f"{asked}: {error}")
    if sandbox.name == "none":
        return _fault(f"{asked}, which finds no wall here: {sandbox.reason}")
    return None


def _fault(found: str) -> SchoolFault:
    return SchoolFault(
        name="school.isolation",
        found=Text(en=found, ja=found),
        expected=Text(en="a wall that stands on this machine", ja="この機械で使える隔離"),
        fix=Text(
            en="Install bubblewrap and allow user namespaces; `sensui doctor` tests it.",
            ja="bubblewrap を入れ、ユーザー名前空間を許可してください。`sensui doctor` で確かめられます。",
        ),
    )
