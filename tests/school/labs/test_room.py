"""How many kernels there may be: who is idle gives way, who computes is left alone, and whoever gets none is told."""

import asyncio
from uuid import UUID, uuid4

import pytest
from django.utils.translation import override

from sensui.course import Lang
from sensui.kernels import KernelFacts, KernelState
from sensui.school._options import Room
from sensui.school.labs.kernels import no_room
from sensui.school.labs.live import Hub, NoRoom, Owner
from sensui.school.labs.live.room import REST_SECONDS

from .fakes import FakeHost, asking

JSON = "application/json"


class Looker:
    """A browser that only looks."""

    session = "tab"

    def __init__(self) -> None:
        self.is_over = False

    def hear(self, frame: bytes | str) -> None: ...

    def ended(self) -> None:
        self.is_over = True


class School:
    """A hub with a fake host and little room."""

    def __init__(self, per_learner: int = 2, at_once: int = 10) -> None:
        self.host = FakeHost()
        self.hub = Hub(self.host, keep=self.keep, room=Room(per_learner=per_learner, at_once=at_once))

    async def keep(self, _notebook, _shown) -> None: ...

    async def open(self, learner: str = "learner-1", *, idle: float = 0.0) -> UUID:
        owner = Owner(notebook=uuid4(), home=learner, profile="numpy", lang=Lang.EN)
        name = await self.hub.open(owner)
        self.host.kernels[name].facts = KernelFacts(state=KernelState.IDLE, idle_seconds=idle)
        return owner.notebook

    def living(self) -> list[str]:
        """The learners who have kernels, once for each."""
        return sorted(kernel.home for kernel in self.host.kernels.values())


def playing(scene, **room: int) -> None:
    async def play() -> None:
        school = School(**room)
        try:
            await scene(school)
        finally:
            await school.hub.stop()

    asyncio.run(play())


def test_the_learners_own_kernel_that_is_idle_the_longest_gives_way():
    async def scene(school):
        short, long = await school.open(idle=5), await school.open(idle=50)
        await school.open("learner-2", idle=500)

        third = await school.open()

        assert ["learner-1", "learner-1", "learner-2"] == school.living()
        assert school.hub.gave_way(long)
        assert not school.hub.gave_way(short)
        assert not school.hub.gave_way(third)

    playing(scene)


def test_a_kernel_at_which_somebody_looks_gives_way_last_and_tells_them():
    async def scene(school):
        looked_at, alone = await school.open(idle=50), await school.open(idle=5)
        looker = Looker()
        assert await school.hub.attach(looked_at, looker)

        await school.open(idle=500)
        assert school.hub.gave_way(alone)
        assert not looker.is_over

        other = Looker()
        assert await school.hub.attach(next(iter(school.hub._lives.keys() - {looked_at})), other)
        await school.open(idle=1)
        assert looker.is_over or other.is_over

    playing(scene)


def test_a_kernel_that_computes_is_left_alone_and_so_is_one_that_is_about_to():
    async def scene(school):
        computing, asked = await school.open(), await school.open(idle=100)
        busy = KernelFacts(state=KernelState.BUSY, idle_seconds=1000)
        school.host.kernels["kernel-1"].facts = busy
        school.hub.post(asked, asking("wait"))

        with pytest.raises(NoRoom) as refused:
            await school.open()

        assert {computing, asked} == set(refused.value.computing)
        assert 2 == len(school.host.kernels)

    playing(scene)


def test_twenty_tabs_that_open_at_once_get_as_many_kernels_as_may_be():
    async def scene(school):
        said = await asyncio.gather(*(school.open() for _ in range(20)), return_exceptions=True)

        assert {UUID} == {type(one) for one in said} - {NoRoom}
        assert ["learner-1", "learner-1", "learner-1"] == school.living()

    playing(scene, per_learner=3)


def test_a_kernel_that_could_not_begin_takes_no_place():
    async def scene(school):
        begin = school.host.open_kernel

        async def broken(**_named):
            raise OSError("the disk is full")

        school.host.open_kernel = broken
        for _ in range(5):
            with pytest.raises(OSError, match="full"):
                await school.open()
        school.host.open_kernel = begin

        await school.open()

        assert ["learner-1"] == school.living()

    playing(scene)


def test_a_notebook_that_has_a_kernel_needs_no_other_place():
    async def scene(school):
        owner = Owner(notebook=uuid4(), home="learner-1", profile="numpy", lang=Lang.EN)
        for _ in range(5):
            await school.hub.open(owner)
            await school.hub.restart(owner)

        assert ["learner-1"] == school.living()
        assert ["kernel-1"] == list(school.host.kernels)

    playing(scene, per_learner=1)


def test_when_the_school_is_full_a_kernel_that_nobody_has_looked_at_for_a_while_gives_way():
    async def scene(school):
        fresh = await school.open("learner-1", idle=REST_SECONDS - 1)
        left = await school.open("learner-2", idle=REST_SECONDS + 1)

        await school.open("learner-3")

        assert school.hub.gave_way(left)
        assert not school.hub.gave_way(fresh)
        with pytest.raises(NoRoom) as refused:
            await school.open("learner-4")
        assert (2, ()) == (refused.value.most, refused.value.computing)

    playing(scene, at_once=2)


def test_when_the_school_is_full_ones_own_kernel_gives_way_before_another_learners():
    async def scene(school):
        left = await school.open("learner-2", idle=1000)
        own = await school.open("learner-1", idle=1)

        await school.open("learner-1")

        assert school.hub.gave_way(own)
        assert not school.hub.gave_way(left)

    playing(scene, at_once=2)


def test_a_kernel_that_ended_by_itself_is_the_first_to_go():
    async def scene(school):
        idle, dead = await school.open(idle=100), await school.open()
        school.host.kernels["kernel-2"].facts = KernelFacts(state=KernelState.ENDED)

        await school.open()

        assert not school.hub.gave_way(idle)
        assert school.hub.gave_way(dead)

    playing(scene)


@pytest.fixture
def full(browser, notebook, host) -> str:
    """The learner's notebook with a kernel; there is room for no second one."""
    address = f"/jupyter/{notebook.pk}/api/"
    assert 201 == browser.post(f"{address}sessions", "{}", content_type=JSON).status_code
    return address


@pytest.fixture
def room(request) -> Room:
    return getattr(request, "param", Room(per_learner=1))


def another(learner) -> Owner:
    return Owner(notebook=uuid4(), home=f"learner-{learner.pk}", profile="numpy", lang=Lang.EN)


@pytest.mark.parametrize("language", ["browser", "japanese"])
def test_the_page_of_a_kernel_that_gave_way_says_why_and_starts_it_again(
    request, full, notebook, learner, host, language
):
    from sensui.school.labs.live import runtime

    client = request.getfixturevalue(language)
    other = another(learner)
    runtime().wait(runtime().hub.open(other))

    said = client.get("/api/labs/shallows/mean/small/kernel").json()

    assert ("ended", "given back") == (said["state"], said["end"])
    assert ("同時に使えるカーネルは 1 人 1 個まで" if language == "japanese" else "At most 1 of your kernels") in said[
        "sentence"
    ]
    assert "dead" == client.get(f"{full}kernels/{notebook.pk}").json()["execution_state"]
    again = client.post(f"{full}kernels/{notebook.pk}/restart").json()
    assert "idle" == again["execution_state"]
    assert runtime().hub.gave_way(other.notebook)
    assert 1 == len(host.kernels)


def test_whoever_gets_no_kernel_reads_which_of_theirs_compute(browser, full, notebook, learner, host):
    from sensui.school.labs.live import runtime

    browser.delete(f"{full}kernels/{notebook.pk}")
    runtime().wait(runtime().hub.open(another(learner)))
    for kernel in host.kernels.values():
        kernel.facts = KernelFacts(state=KernelState.BUSY)

    answer = browser.post(f"{full}sessions", "{}", content_type=JSON)

    assert 503 == answer.status_code
    assert "all of them are computing" in answer.json()["message"]


def test_the_labs_that_compute_are_named_in_the_readers_language(notebook):
    error = NoRoom(most=1, computing=[notebook.pk])

    with override("en"):
        assert "are computing: Write a mean." in no_room(error)
    with override("ja"):
        assert "すべて計算中です" in no_room(error)


def test_a_full_school_says_that_one_can_go_on_without_a_kernel():
    with override("en"):
        assert "All 7 kernels of the school are in use." in no_room(NoRoom(most=7))
    with override("ja"):
        assert "スクール全体で使える 7 個" in no_room(NoRoom(most=7))
