"""An instructor and a learner, each in a browser of their own: a deadline, a late notebook, an extension, a regrade."""

import csv
import io
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import nbformat
import pytest

from sensui.course import notebook_of
from sensui.school.compute.worker import work_once
from sensui.school.labs.models import Submission

from ..windows import Complaints, faults_by_axe, window
from .conftest import LAB, signed_in
from .test_regrades import verdict_of

playwright = pytest.importorskip("playwright.sync_api")
expect = playwright.expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]
MEAN = "def mean(x):\n    return np.sum(x) / np.size(x)\n"
CENTRED = "def centred(x):\n    return x - mean(x)\n"


@pytest.fixture(autouse=True, scope="module")
def _beside_a_browser():
    # Playwright runs a loop in this thread; the database is asked from it all the same.
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("DJANGO_ALLOW_ASYNC_UNSAFE", "1")
        yield


@pytest.fixture
def page_of(chromium, live_server):
    """A page in which somebody is signed in."""
    contexts = []

    def opened(person, **more):
        cookies = signed_in(person).cookies.items()
        context = window(chromium, "en", **more)
        context.add_cookies(
            [{"name": name, "value": one.value, "url": live_server.url} for name, one in cookies]
        )
        contexts.append(context)
        return context.new_page()

    yield opened
    for context in contexts:
        context.close()


@pytest.fixture
def notebook(school, tmp_path):
    """The learner's notebook, with right answers in it."""
    filled = notebook_of(school.things[LAB].lab, lang="en", level="standard")
    for cell in filled.cells:
        name = cell.metadata.get("sensui", {}).get("exercise")
        if cell.cell_type == "code" and name:
            cell.source = {"mean": MEAN, "centred": CENTRED}[name]
    file = tmp_path / "small.ipynb"
    nbformat.write(filled, file)
    return file


def test_from_a_deadline_to_the_file_for_canvas(
    transactional_db, live_server, page_of, spring, instructor, mika, notebook
):
    at, complaints = live_server.url, Complaints()
    teacher, learner = page_of(instructor, java_script_enabled=False), page_of(mika)
    complaints.listen(learner)
    a_day_ago = datetime.now(ZoneInfo("Asia/Tokyo")) - timedelta(hours=25)

    teacher.goto(f"{at}/offerings/spring/deadlines/")
    row = teacher.get_by_role("row").filter(has_text="Write a mean")
    row.get_by_role("checkbox").check()
    row.locator("input[type=datetime-local]").fill(a_day_ago.strftime("%Y-%m-%dT%H:%M"))
    teacher.get_by_role("button", name="Keep deadlines and rules").click()
    expect(teacher.get_by_text("Deadlines and rules are kept.")).to_be_visible()

    learner.goto(f"{at}/")
    expect(learner.locator(".deadline.is-over")).to_contain_text("Write a mean")
    learner.goto(f"{at}/courses/{LAB}/")
    learner.locator("#notebook").set_input_files(notebook)
    learner.get_by_role("button", name="Check").click()
    expect(learner.get_by_text("is being checked")).to_be_visible()
    work_once()

    teacher.goto(f"{at}/offerings/spring/gradebook/")
    expect(teacher.locator("td.cell").first).to_contain_text("2.4")
    expect(teacher.locator("td.cell").first).to_contain_text("2 days late")
    teacher.locator("td.cell a").first.click()
    later = (a_day_ago + timedelta(days=3)).strftime("%Y-%m-%dT%H:%M")
    teacher.locator("#extension_due_at").fill(later)
    teacher.locator("#extension_reason").fill("She was ill.")
    teacher.get_by_role("button", name="Extend").click()
    expect(teacher.locator(".score")).to_contain_text("3 of 3")

    # The lab as it was before it was mended took the right mean for a wrong one.
    Submission.objects.update(points=2, verdict=verdict_of(0.0, 2.0))
    teacher.goto(f"{at}/offerings/spring/regrades/")
    teacher.get_by_role("button", name="Judge anew").click()
    expect(teacher.get_by_role("heading", name="Being judged")).to_be_visible()
    work_once()
    teacher.reload()
    expect(teacher.get_by_text("passes now")).to_be_visible()
    expect(teacher.get_by_role("row").filter(has_text="Mika Abe")).to_contain_text("rises")
    teacher.get_by_role("button", name="Apply only what rises").click()
    expect(teacher.get_by_text("The new verdicts are applied")).to_be_visible()

    learner.goto(f"{at}/offerings/spring/grades/")
    expect(learner.locator(".total .score")).to_contain_text("100 %")
    expect(learner.locator(".trail")).to_contain_text("mean 0 → 1")
    expect(learner.locator(".trail")).to_contain_text("She was ill.")

    teacher.goto(f"{at}/offerings/spring/gradebook/")
    with teacher.expect_download() as download:
        teacher.get_by_role("link", name="CSV for Canvas").click()
    rows = list(csv.reader(io.StringIO(download.value.path().read_text())))
    assert ["Abe, Mika", "", "mika", "Spring class", "3"] == rows[2]
    assert [] == complaints


PAGES = [
    "gradebook/",
    "deadlines/",
    "dates/",
    "people/",
    "regrades/",
    "insight/",
    "reports/",
    "reports/new/",
    "gradebook/trail/",
    "credits/",
]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_axe_finds_nothing_and_no_page_is_wider_than_a_phone(
    transactional_db, live_server, page_of, spring, instructor, mika, lab_item, quiz_item, theme
):
    from sensui.school.teaching.reports.services import report_task_make

    task = report_task_make(
        offering=spring, title_en="Essay", title_ja="小論", due_at=None, review_due_at=None
    )
    report, found = f"reports/{task.item_id}/", {}
    grade = f"learners/{mika.pk}/items/{lab_item.pk}/"
    visits = {instructor: [*PAGES, report, f"{report}rubric/", grade], mika: ["grades/", report]}
    for person, pages in visits.items():
        page = page_of(person, width=390, color_scheme=theme)
        for address in pages:
            page.goto(f"{live_server.url}/offerings/spring/{address}")
            page.wait_for_load_state("networkidle")
            faults = faults_by_axe(page)
            if page.evaluate("document.documentElement.scrollWidth") > 390:
                faults.append("wider than the window")
            if faults:
                found[person.username, address] = faults

    assert {} == found
