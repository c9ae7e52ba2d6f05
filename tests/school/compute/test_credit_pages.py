"""Credits as pages: who may set what, who sees which entries, and that a form that is sent twice gives once."""

import logging
import re

import pytest
from django.test import Client
from django.utils import timezone

from sensui.school.accounts.models import User
from sensui.school.accounts.personal import person_forget
from sensui.school.compute.credits.models import Allowance, Movement, Price
from sensui.school.compute.credits.operators import learner_grant, price_set
from sensui.school.compute.credits.services import account_of, ledger_faults
from sensui.school.teaching.models import Membership, Offering, Role

pytestmark = pytest.mark.usefixtures("many")
SCHOOL, MINE, CLASS = "/credits/school/", "/credits/", "/offerings/spring/credits/"


@pytest.fixture
def spring(school) -> Offering:
    return Offering.objects.create(
        slug="spring", title="Spring", course_id="shallows", starts_at=timezone.now(), time_zone="UTC"
    )


def person(name: str, offering: Offering | None = None, role: str = Role.LEARNER, **more) -> User:
    made = User.objects.create(username=name, email=f"{name}@example.org", first_name=name.title(), **more)
    if offering:
        Membership.objects.create(offering=offering, person=made, role=role, joined_at=timezone.now())
    return made


def browser_of(one: User, language: str = "en") -> Client:
    client = Client(headers={"accept-language": language})
    client.force_login(one)
    return client


@pytest.fixture
def mika(spring) -> User:
    return person("mika", spring)


@pytest.fixture
def operator(school) -> Client:
    return browser_of(person("captain", is_superuser=True))


@pytest.fixture
def instructor(spring) -> Client:
    return browser_of(person("sensei", spring, Role.INSTRUCTOR))


def text(client: Client, address: str) -> str:
    return client.get(address).content.decode()


def key_in(page: str) -> str:
    return re.search(r'name="grant-key" value="([^"]+)"', page)[1]


def balance(learner: User) -> int:
    return account_of(learner).balance


def test_an_operator_sets_a_price_and_gives_credits_once_for_each_form(operator, mika, caplog):
    caplog.set_level(logging.INFO, "sensui.audit")
    assert "nothing costs credits yet" in text(operator, SCHOOL)
    operator.post(SCHOOL, {"what": "price", "price-machine": "cpu", "price-credits": "1.5"})
    assert [("cpu", 1500)] == list(Price.objects.values_list("machine", "per_hour"))

    grant = {"what": "grant", "grant-email": "mika@example.org", "grant-credits": "2.5"}
    grant["grant-key"] = key_in(text(operator, SCHOOL))
    for _ in range(2):
        told = operator.post(SCHOOL, grant, follow=True).content.decode()

    assert "They have 2.5 credits now" in told
    assert (2500, 1) == (balance(mika), Movement.objects.count())
    assert "Mika" in told
    assert [] == ledger_faults()
    said = [record.message for record in caplog.records]
    assert 1 == sum("event=credits.price" in one for one in said)
    assert 1 == sum("event=credits.grant" in one and f"learner={mika.pk}" in one for one in said)


@pytest.mark.parametrize(
    "given",
    [
        {"what": "price", "price-machine": "gpu", "price-credits": "1"},
        {"what": "price", "price-machine": "cpu", "price-credits": "-1"},
        {"what": "grant", "grant-email": "nobody@example.org", "grant-credits": "1"},
        {"what": "grant", "grant-email": "mika@example.org", "grant-credits": "0"},
        {"what": "grant", "grant-email": "mika@example.org", "grant-credits": "nan"},
        {"what": "grant", "grant-email": "mika@example.org", "grant-credits": "1e30"},
    ],
)
def test_what_cannot_be_is_refused_at_its_field(operator, mika, given):
    given |= {"grant-key": "6a1f4c1e-8f5d-4b60-9d1b-0d5a4c0a7c11"} if given["what"] == "grant" else {}
    answer = operator.post(SCHOOL, given)

    assert (422, True) == (answer.status_code, "field-error" in answer.content.decode())
    assert not Price.objects.exists()
    assert not Movement.objects.exists()


def test_an_instructor_gives_to_the_own_class_and_sets_no_price(instructor, mika, spring):
    other = person("other")
    price_set(machine="cpu", credits=1)
    grant = {"what": "grant", "grant-credits": "3", "grant-key": key_in(text(instructor, CLASS))}

    assert 422 == instructor.post(CLASS, {**grant, "grant-learner": other.pk}).status_code
    told = instructor.post(CLASS, {**grant, "grant-learner": mika.pk}, follow=True).content.decode()
    assert "They have 3 credits now" in told
    assert (3000, 0) == (balance(mika), balance(other))

    for credits in ("4", "5"):
        given = {"what": "allowance", "allowance-unit": "mean", "allowance-credits": credits}
        instructor.post(CLASS, given)
    assert [("mean", 5000)] == list(Allowance.objects.values_list("unit", "amount"))

    assert 403 == instructor.get(SCHOOL).status_code
    assert 403 == instructor.post(SCHOOL, {"what": "price"}).status_code


def test_a_learner_sees_the_own_entries_and_nobody_elses(mika, spring):
    price_set(machine="cpu", credits=1)
    Allowance.objects.create(offering=spring, unit="mean", amount=5000)
    learner_grant(learner=person("ren", spring), credits=77)
    learner_grant(learner=mika, credits=2)
    browser = browser_of(mika)

    page = text(browser, MINE)
    assert "<dd>7</dd>" in page
    assert "Allowance for a unit" in page
    assert "+2<" in page
    assert "77<" not in page
    assert 403 == browser.get(CLASS).status_code
    assert "残高" in text(browser_of(mika, "ja"), MINE)


def test_a_class_sees_what_was_given_and_not_what_it_was_spent_on(instructor, mika):
    from sensui.school.compute.credits.services import credits_reserve
    from sensui.school.compute.models import Job

    price_set(machine="cpu", credits=1)
    learner_grant(learner=mika, credits=9)
    job = Job.objects.create(kind="labs.background", learner=mika, queued_at=timezone.now())
    credits_reserve(job=job.pk, kind=job.kind, learner=mika, seconds=7200)

    page = text(instructor, CLASS)
    assert "Mika" in page
    assert ">7</td>" in page
    assert "Given" in page
    assert "Held for a job" not in page
    assert str(job.pk) not in page
    assert f"/jobs/{job.pk}/" in text(browser_of(mika), MINE)


def test_the_ledger_says_who_gave_credits_to_those_who_may_give(operator, instructor, mika):
    grant = {"what": "grant", "grant-credits": "3", "grant-key": key_in(text(instructor, CLASS))}
    instructor.post(CLASS, {**grant, "grant-learner": mika.pk})
    learner_grant(learner=mika, credits=1)

    for seen in (text(instructor, CLASS), text(operator, SCHOOL)):
        rows = re.findall(r"<tr>\s*<td>.*?</tr>", seen[seen.index("Given by") :], re.DOTALL)
        assert ["–", "Sensei"] == [re.findall(r"<td>([^<]*)</td>", row)[-1] for row in rows]
    assert "Sensei" not in text(browser_of(mika), "/credits/")


def test_who_gave_credits_and_leaves_is_forgotten_and_the_credits_stay(instructor, mika, spring):
    sensei = User.objects.get(username="sensei")
    learner_grant(learner=mika, credits=3, by=sensei)

    person_forget(person=sensei)

    page = text(browser_of(person("other", spring, Role.INSTRUCTOR)), CLASS)
    assert "Sensei" not in page
    assert "somebody who has left" in page
    assert 3000 == balance(mika)


def test_a_ledger_that_was_changed_by_hand_is_said(operator, mika):
    learner_grant(learner=mika, credits=1)
    assert "The ledger is wrong" not in text(operator, SCHOOL)

    type(account_of(mika)).objects.filter(learner=mika).update(balance=5)

    assert "The ledger is wrong" in text(operator, SCHOOL)
