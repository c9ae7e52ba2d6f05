"""Who reads whose report, whoever comes, stays away or comes late."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from sensui.school.teaching.reports.peers import EACH, pairs_of

from .patience import PATIENT

CROWDS = st.integers(0, 40)
SEEDS = st.integers(0, 1000)


def loads(pairs, people):
    counted = Counter(reviewer for reviewer, _ in pairs)
    return [counted[person] for person in people]


def readers(pairs, people):
    counted = Counter(author for _, author in pairs)
    return [counted[person] for person in people]


@PATIENT
@given(count=CROWDS, seed=SEEDS)
def test_everybody_reads_three_and_is_read_by_three_where_there_are_four(count, seed):
    people = range(count)

    pairs = pairs_of(people, reviewers=people, seed=seed)

    each = min(EACH, max(0, count - 1))
    assert [each] * count == loads(pairs, people)
    assert [each] * count == readers(pairs, people)
    assert all(reviewer != author for reviewer, author in pairs)


@PATIENT
@given(count=st.integers(4, 30), absent=st.sets(st.integers(0, 29), max_size=8), seed=SEEDS)
def test_the_work_of_who_is_absent_is_spread_evenly(count, absent, seed):
    people = range(count)
    there = [person for person in people if person not in absent]

    pairs = pairs_of(
        people, reviewers=there, planned=pairs_of(people, reviewers=people, seed=seed), seed=seed
    )

    assert {reviewer for reviewer, _ in pairs} <= set(there)
    assert all(reviewer != author for reviewer, author in pairs)
    assert [min(EACH, len(set(there) - {author})) for author in people] == readers(pairs, people)
    if len(there) > EACH:
        assert max(loads(pairs, there)) - min(loads(pairs, there)) <= 1


@PATIENT
@given(count=st.integers(4, 30), late=st.integers(1, 5), seed=SEEDS)
def test_who_comes_late_is_slid_in_between_and_nobody_reads_more_for_it(count, late, seed):
    before = pairs_of(range(count), reviewers=range(count), seed=seed)
    people = range(count + late)

    pairs = pairs_of(people, reviewers=people, planned=before, seed=seed)

    assert [EACH] * (count + late) == loads(pairs, people) == readers(pairs, people)
    assert len(before - pairs) <= EACH * late


@PATIENT
@given(count=st.integers(4, 20), late=st.integers(0, 3), gone=st.integers(0, 3), seed=SEEDS, data=st.data())
def test_what_is_begun_is_never_moved(count, late, gone, seed, data):
    before = sorted(pairs_of(range(count), reviewers=range(count), seed=seed))
    begun = data.draw(st.sets(st.sampled_from(before)))
    people = range(count + late)
    there = people[gone:]

    pairs = pairs_of(people, reviewers=there, begun=begun, planned=set(before) - begun, seed=seed)

    assert begun <= pairs
    assert all(reviewer != author for reviewer, author in pairs)
    assert all(number >= min(EACH, len(there) - 1) for number in readers(pairs, people))


@PATIENT
@given(count=CROWDS, seed=SEEDS)
def test_assigning_once_more_changes_nothing(count, seed):
    people = range(count)
    first = pairs_of(people, reviewers=people, seed=seed)

    assert first == pairs_of(people, reviewers=people, planned=first, seed=seed + 1)


def test_five_hundred_are_assigned_at_once():
    people = range(500)

    assert 1500 == len(pairs_of(people, reviewers=people))
