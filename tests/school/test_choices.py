"""Labs of which one is enough: the learner chooses, and is asked for no other."""

from datetime import date

from sensui.school.catalog.library import library, things_of
from sensui.school.study.planning import Wish, plan_make, work_left
from sensui.school.study.selectors import standing_get, today_get
from sensui.school.study.services import item_finish, result_keep

ONE, OTHER = "shallows/mean/labs/small", "shallows/mean/labs/small-too"


def paths_left(learner) -> list[str]:
    return [work.path for work in work_left(learner=learner, course=None)]


def test_either_one_completes_the_unit(choice, learner):
    before = standing_get(learner).share("shallows/mean")

    item_finish(learner=learner, item=choice[1])

    after = standing_get(learner).share("shallows/mean")
    assert (0, 3) == (before.done, before.of)
    assert (1, 3) == (after.done, after.of)
    assert standing_get(learner).is_done(ONE)


def test_the_unit_takes_the_minutes_of_one(choice, school):
    unit = library().unit("shallows", "mean")
    minutes = {thing.path.removeprefix("shallows/mean/"): thing.minutes for thing in things_of(unit)}

    assert {"lecture": 35, "quiz": 10, "labs/small": 45, "labs/small-too": 45} == minutes


def test_a_plan_holds_the_first_until_the_other_is_begun(choice, learner):
    assert ONE in paths_left(learner)
    assert OTHER not in paths_left(learner)

    result_keep(learner=learner, item=choice[1], points=1, max_points=4, passed=False)

    assert OTHER in paths_left(learner)
    assert ONE not in paths_left(learner)
    item_finish(learner=learner, item=choice[0])
    assert not {ONE, OTHER} & set(paths_left(learner))


def test_what_was_planned_is_no_longer_due_when_the_other_is_done(choice, learner):
    wish = Wish(starts_on=date(2026, 1, 5), weekly_hours=30)
    plan = plan_make(learner=learner, wish=wish)
    due = {one.item.path for one in today_get(learner, plan).due}

    item_finish(learner=learner, item=choice[1])

    assert ONE in due
    assert ONE not in {one.item.path for one in today_get(learner, plan).due}


def test_the_unit_page_says_so_in_both_languages(choice, browser, japanese):
    english, other = (one.get("/courses/shallows/mean/").content.decode() for one in (browser, japanese))

    assert 2 == english.count("One of the two is enough")
    assert 2 == other.count("2 つのうち、どちらか一方")
