"""Prove that a course's checks are right: wrong programs are refused and recognised, right ones accepted."""

from ._mutants import Mutant, mutants_of

__all__ = ["Mutant", "mutants_of"]
