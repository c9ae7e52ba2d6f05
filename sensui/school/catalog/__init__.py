"""What can be taken: courses, units, lectures, glossary, search.

The texts are read from the course folders into a `Library` and stay there; the rows are what other rows refer to.
"""
