"""A whole notebook run by a job, from top to bottom, in a walled kernel of its own; nobody needs to look at it.

In reading order: `bench` is the kernel, `journal` what is printed, `execution` the run from the first cell to the last,
`services` and `selectors` the rows, `views` the pages.
"""
