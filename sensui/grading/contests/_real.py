"""Real data in place of the made ones, where a school has them; their answers are known to the world."""

from collections.abc import Callable, Mapping

from sensui.course import Contest, Form
from sensui.data import Pictures, cifar10, fashion_mnist, mnist

from ._errors import BrokenContest
from ._examples import Examples

LOADERS: Mapping[str, Callable[[], Pictures]] = {
    "mnist": mnist,
    "fashion-mnist": fashion_mnist,
    "cifar10": cifar10,
}


def real_parts(contest: Contest) -> tuple[Examples, Examples]:
    """Training and test examples of the contest's real data. Raises BrokenContest and DataError."""
    load = LOADERS.get(contest.real or "")
    if load is None:
        known = ", ".join(LOADERS)
        raise BrokenContest(contest.path, f"`real` is {contest.real!r}, expected one of {known}.")
    pictures = load()
    if contest.metric.form is not Form.LABEL or len(pictures.classes) != len(contest.classes):
        why = f"`{contest.real}` has {len(pictures.classes)} classes, expected as many labels in the contest."
        raise BrokenContest(contest.path, why)
    return (
        Examples(inputs=pictures.x_train, labels=pictures.y_train, groups=None),
        Examples(inputs=pictures.x_test, labels=pictures.y_test, groups=None),
    )
