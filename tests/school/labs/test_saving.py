"""Nothing that was typed is lost: revisions, conflicts, merges, thinning."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction
from django.utils import timezone

from sensui.course import Lang, Level
from sensui.school.labs.documents import digest_of, packed, unpacked
from sensui.school.labs.models import Notebook, Revision
from sensui.school.labs.saving import notebook_open
from sensui.school.labs.thinning import revisions_thin

from .conftest import written


def test_the_first_revision_is_the_starter(studio):
    shown = studio.open()

    assert (1, "en", "standard") == (shown["revision"], shown["lang"], shown["level"])
    assert "raise NotImplementedError" in studio.source()


def test_what_was_typed_is_there_and_each_save_is_a_revision(studio):
    for text in ("a", "b", "c"):
        assert 200 == studio.write(text).status_code

    assert "c" == studio.source()
    assert [4, 3, 2, 1] == [one["revision"] for one in studio.get("revisions").json()["revisions"]]
    assert {"saved_at", "revision"} == set(studio.write("d").json())


def test_the_same_content_is_no_new_revision(studio):
    studio.write("a")
    again = studio.write("a")

    assert (200, 2) == (again.status_code, again.json()["revision"])


def test_outputs_and_trust_that_a_browser_sends_are_not_believed(studio):
    document = studio.open()["notebook"]
    for cell in document["cells"]:
        cell["metadata"]["trusted"] = True
        if cell["cell_type"] == "code":
            cell["outputs"] = [{"output_type": "stream", "name": "stdout", "text": "I passed"}]
    document["metadata"]["signature"] = "mine"

    assert 1 == studio.put(document, parent=1).json()["revision"]
    assert "I passed" not in str(studio.open())
    assert "trusted" not in str(studio.open())


def test_half_a_letter_and_a_null_byte_come_back_as_they_were_typed(studio):
    studio.write("x = '\ud800 \0 \U0001f41f 魚'")

    assert "x = '\ud800 \0 \U0001f41f 魚'" == studio.source()


@pytest.mark.parametrize(
    "body",
    [
        {},
        {"notebook": None, "parent": 1},
        {"notebook": {"cells": "none"}, "parent": 1},
        {"notebook": {"cells": [1]}, "parent": 1},
        {"notebook": {"cells": [{"cell_type": "other", "source": ""}]}, "parent": 1},
        {"notebook": {"cells": [{"cell_type": "code", "source": 5}]}, "parent": 1},
        {"notebook": {"cells": []}, "parent": "1"},
        {"notebook": {"cells": []}, "parent": True},
        {"notebook": {"cells": []}, "parent": -1},
    ],
)
def test_what_is_no_notebook_is_refused_and_changes_nothing(studio, body):
    studio.open()
    answer = studio.client.put(
        "/api/labs/shallows/mean/small/notebook", body, content_type="application/json"
    )

    assert 400 == answer.status_code
    assert "not a notebook" in answer.json()["error"]
    assert 1 == studio.open()["revision"]


def test_no_json_at_all_is_refused_in_words(studio):
    studio.open()
    for text in ("", "{", "[]", "[" * 100_000):
        answer = studio.client.put(
            "/api/labs/shallows/mean/small/notebook", text, content_type="application/json"
        )
        assert (400, True) == (answer.status_code, "error" in answer.json())


def test_a_cell_without_an_id_or_with_anothers_gets_one(studio):
    document = studio.open()["notebook"]
    document["cells"] += [{"cell_type": "code", "source": ["a\n", "b"]}, {**document["cells"][0]}]
    studio.put(document, parent=1)

    ids = [cell["id"] for cell in studio.open()["notebook"]["cells"]]
    assert len(ids) == len(set(ids))
    assert "a\nb" == studio.open()["notebook"]["cells"][-2]["source"]


def test_the_answer_that_got_lost_is_no_conflict_for_the_same_tab(studio):
    studio.write("a", tab="one")

    again = studio.write("ab", tab="one", parent=1)

    assert (200, 3) == (again.status_code, again.json()["revision"])


def test_a_save_that_was_overtaken_on_its_way_takes_nothing_back(studio):
    """The page was left while a save was under way, and the beacon came first."""
    document = studio.open()["notebook"]
    later = {"parent": 1, "tab": "one", "serial": 8, "notebook": written(document, "all of it")}
    earlier = {**later, "serial": 7, "notebook": written(document, "all")}
    studio.post("leave", **later)

    late = studio.client.put(
        "/api/labs/shallows/mean/small/notebook", earlier, content_type="application/json"
    )

    assert (200, 2) == (late.status_code, late.json()["revision"])
    assert "all of it" == studio.source()


def test_another_tab_is_told_and_both_versions_are_kept(studio):
    studio.write("theirs", tab="one")

    answer = studio.write("mine", tab="two", parent=1)

    told = answer.json()
    assert (409, 2, 3, "one") == (answer.status_code, told["head"], told["kept"], told["by"])
    assert "theirs" == studio.source()
    assert "mine" in str(studio.get("revisions/3").json()["notebook"])
    assert [True, False, False] == [one["is_branch"] for one in studio.get("revisions").json()["revisions"]]


def test_a_conflict_names_each_cell_and_who_changed_it(studio):
    base = studio.open()["notebook"]
    theirs = written(written(base, "theirs"), "only they", cell="setup-1")
    mine = written(written(base, "mine"), "only I", cell="exercise-centred")
    studio.put(theirs, parent=1, tab="one")

    told = studio.put(mine, parent=1, tab="two").json()

    states = {cell["id"]: cell["state"] for cell in told["cells"]}
    assert ("both", "mine", "theirs", "same") == tuple(
        states[id] for id in ("exercise-mean", "exercise-centred", "setup-1", "text-mean")
    )
    both = next(cell for cell in told["cells"] if cell["id"] == "exercise-mean")
    assert ("mine", "theirs", True) == (both["mine"], both["theirs"], "NotImplementedError" in both["base"])
    merged = {cell["id"]: cell["source"] for cell in told["merged"]["cells"]}
    assert ("mine", "only I", "only they") == tuple(
        merged[id] for id in ("exercise-mean", "exercise-centred", "setup-1")
    )


def cell(id: str, source: str = "own") -> dict:
    return {
        "id": id,
        "cell_type": "code",
        "metadata": {},
        "source": source,
        "outputs": [],
        "execution_count": None,
    }


def test_cells_that_were_added_or_taken_away_are_merged_too(studio):
    base = studio.open()["notebook"]["cells"]
    theirs = [base[0], cell("added-by-them"), *base[1:-1]]
    mine = [*base[:-2], base[-1], cell("added-by-me")]
    studio.put({"cells": theirs}, parent=1, tab="one")

    told = studio.put({"cells": mine}, parent=1, tab="two").json()

    ids = [one["id"] for one in told["merged"]["cells"]]
    assert [base[0]["id"], "added-by-them"] == ids[:2]
    assert "added-by-me" == ids[-1]
    assert base[-1]["id"] not in ids
    assert base[-2]["id"] not in ids


def test_a_cell_that_one_took_away_and_the_other_wrote_in_is_not_lost(studio):
    base = studio.open()["notebook"]
    studio.put(written(base, "they wrote"), parent=1, tab="one")
    without = [one for one in base["cells"] if one["id"] != "exercise-mean"]

    told = studio.put({"cells": without}, parent=1, tab="two").json()

    assert "they wrote" in str(told["merged"])


def test_a_merge_is_a_revision_and_needs_the_head_that_was_seen(studio):
    studio.write("theirs", tab="one")
    told = studio.write("mine", tab="two", parent=1).json()
    studio.write("theirs again", tab="one")

    late = studio.post("merge", head=told["head"], notebook=told["merged"], tab="two")
    assert 409 == late.status_code
    seen = late.json()["head"]
    done = studio.post("merge", head=seen, notebook=late.json()["merged"], tab="two")

    assert 200 == done.status_code
    assert "mine" == studio.source()
    assert "merge" == studio.get("revisions").json()["revisions"][0]["made_by"]


def test_a_tab_that_is_refused_again_and_again_leaves_one_branch_for_one_text(studio):
    studio.write("theirs", tab="one")
    kept = {studio.write("mine", tab="two", parent=1).json()["kept"] for _ in range(3)}

    assert {3} == kept


def test_a_tab_that_goes_on_typing_goes_on_with_its_branch(studio, notebook):
    studio.write("theirs", tab="one")
    for text in ("m", "mi", "min", "mine"):
        assert 409 == studio.write(text, tab="two", parent=1).status_code

    rows = list(notebook.revisions.filter(tab="two").values_list("parent", "is_kept"))
    assert [(1, False), (3, False), (4, False), (5, True)] == rows
    assert "mine" in str(studio.get("revisions/6").json())
    assert "theirs" == studio.source()


def test_a_revision_is_compared_line_by_line(studio):
    studio.write("a\nb\n")
    studio.write("a\nc\n")

    cells = studio.get("revisions/2/diff").json()["cells"]

    assert [("exercise-mean", "mean", "changed")] == [(c["id"], c["exercise"], c["state"]) for c in cells]
    assert [[" ", "a"], ["-", "b"], ["+", "c"]] == cells[0]["lines"]
    assert [] == studio.get("revisions/2/diff?to=2").json()["cells"]


@pytest.mark.parametrize(
    "path", ["revisions/99", "revisions/99/diff", "revisions/1/diff?to=99", "revisions/1/diff?to=x"]
)
def test_a_revision_that_there_is_not_is_not_found(studio, path):
    studio.open()

    answer = studio.get(path)

    assert (404, True) == (answer.status_code, "revision" in answer.json()["error"])


def test_an_old_revision_comes_back_as_a_new_one(studio):
    studio.write("good")
    studio.write("bad")

    shown = studio.post("revisions/2/restore").json()

    assert 4 == shown["revision"]
    assert "good" == studio.source()
    assert Revision.objects.get(number=2).is_kept
    assert "bad" in str(studio.get("revisions/3").json())


def test_a_page_that_is_left_saves_by_a_beacon_with_its_token_in_the_body(studio, learner):
    from django.test import Client

    client = Client(enforce_csrf_checks=True)
    client.force_login(learner)
    page = client.get("/courses/shallows/mean/labs/small/studio/").content.decode()
    token = page.partition('csrf-token" content="')[2].partition('"')[0]
    document = written(studio.open()["notebook"], "typed last")
    body = {"parent": 1, "tab": "t", "notebook": document}
    address = "/api/labs/shallows/mean/small/leave"

    refused = client.post(address, body, content_type="application/json")
    saved = client.post(address, {**body, "csrf": token}, content_type="application/json")

    assert (403, 200) == (refused.status_code, saved.status_code)
    assert "typed last" == studio.source()


def test_a_put_without_the_token_is_refused_in_json(studio, learner):
    from django.test import Client

    studio.open()
    client = Client(enforce_csrf_checks=True)
    client.force_login(learner)

    answer = client.put("/api/labs/shallows/mean/small/notebook", {}, content_type="application/json")

    assert (403, True) == (answer.status_code, "error" in answer.json())


@pytest.fixture
def aged(notebook):
    """A notebook with revisions of many ages, in hours, the oldest first."""

    def age(*hours: float, **special: object) -> Notebook:
        now = timezone.now()
        for number, ago in enumerate(hours, start=2):
            content = {"cells": [], "metadata": {"n": number}}
            Revision.objects.create(
                notebook=notebook,
                number=number,
                parent=number - 1,
                content=packed(content),
                digest=digest_of(content),
                made_by="edit",
                saved_at=now - timedelta(hours=ago),
            )
        Notebook.objects.filter(pk=notebook.pk).update(head=number, newest=number)
        notebook.refresh_from_db()
        return notebook

    return age


def numbers(notebook) -> list[int]:
    return list(notebook.revisions.values_list("number", flat=True))


def test_what_is_new_is_never_thinned_and_what_is_old_by_the_hour(aged):
    old = [100 - minute / 60 for minute in range(120)]
    notebook = aged(*old, *[0.1] * 20)
    before = len(numbers(notebook))

    gone = revisions_thin(notebook=notebook)

    left = numbers(notebook)
    assert before - gone == len(left)
    assert set(range(before - 19, before + 1)) <= set(left)
    assert 1 in left
    assert len(left) < 30


def test_a_chain_that_was_thinned_holds_together(aged):
    notebook = aged(*[100 - minute / 60 for minute in range(120)])
    revisions_thin(notebook=notebook)

    left = numbers(notebook)
    parents = list(notebook.revisions.values_list("parent", flat=True))
    assert [None, *left[:-1]] == parents


def test_what_was_kept_and_where_it_branched_stays(aged):
    notebook = aged(*[100 - minute / 60 for minute in range(120)])
    notebook.revisions.filter(number=40).update(is_kept=True)
    content = packed({"cells": []})
    Revision.objects.create(
        notebook=notebook,
        number=500,
        parent=60,
        content=content,
        digest="d",
        made_by="edit",
        saved_at=timezone.now(),
    )

    revisions_thin(notebook=notebook)

    assert {40, 60, 500} <= set(numbers(notebook))


def test_a_tab_whose_parent_was_thinned_out_is_still_merged(aged, studio):
    notebook = aged(*[100 - minute / 60 for minute in range(120)])
    revisions_thin(notebook=notebook)
    gone = next(number for number in range(2, 100) if number not in numbers(notebook))

    answer = studio.put({"cells": [cell("mine")]}, parent=gone, tab="late")

    assert 409 == answer.status_code
    assert "mine" in str(answer.json()["merged"])


@pytest.mark.parametrize(
    ("facts", "constraint"),
    [
        ({"head": 0}, "notebook_shows_one_of_its_revisions"),
        ({"head": 9}, "notebook_shows_one_of_its_revisions"),
        ({"lang": "fr"}, "notebook_is_japanese_or_english"),
        ({"level": "hard"}, "notebook_is_guided_standard_or_scratch"),
    ],
)
def test_the_database_refuses_a_notebook_that_cannot_be(notebook, facts, constraint):
    with pytest.raises(IntegrityError, match=constraint), transaction.atomic():
        Notebook.objects.filter(pk=notebook.pk).update(**facts)


def test_a_learner_has_one_notebook_for_a_lab(notebook):
    with pytest.raises(IntegrityError), transaction.atomic():
        Notebook.objects.create(
            id=uuid4(), learner=notebook.learner, item=notebook.item, lang="en", level="guided"
        )


def test_opening_what_is_there_costs_one_query_and_writes_nothing(
    notebook, lab, school, django_assert_num_queries
):
    """A class that comes back to a lab waits for no one's lock."""
    facts = {"learner": notebook.learner, "item": lab, "lab": school.things[lab.path].lab}
    with django_assert_num_queries(1) as asked:
        again = notebook_open(**facts, lang=Lang.JA, level=Level.STANDARD)

    assert notebook == again
    assert asked.captured_queries[0]["sql"].startswith("SELECT")
    assert "en" == again.lang


def test_revisions_are_kept_small(studio):
    studio.write("x = 1\n" * 10_000)

    kept = Revision.objects.get(number=2)

    assert len(kept.content) < 4000
    assert "x = 1" in str(unpacked(kept.content))
