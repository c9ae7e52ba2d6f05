"""Who may read a course's questions, and who looks after them."""

from ..accounts.models import User
from ..teaching.models import Membership, Offering
from ..teaching.permissions import courses_taught, is_operator


def readable_courses(person: User, offered: frozenset[str]) -> frozenset[str]:
    """Ids of the courses whose questions this person may read and answer: those of their own offerings,
    and those that no class takes, which belong to the whole school."""
    if is_operator(person):
        return offered
    taken = frozenset(Offering.objects.values_list("course_id", flat=True))
    own = frozenset(Membership.objects.filter(person=person).values_list("offering__course_id", flat=True))
    return offered - (taken - own)


def may_moderate(person: User, course: str) -> bool:
    """Instructors of the course, and operators."""
    return is_operator(person) or course in courses_taught(person)


def moderates_anything(person: User) -> bool:
    """Is there a course whose questions this person looks after?"""
    return is_operator(person) or bool(courses_taught(person))


def moderated_courses(person: User, courses: frozenset[str]) -> frozenset[str]:
    """Those of the courses that this person looks after."""
    return courses if is_operator(person) else courses & courses_taught(person)
