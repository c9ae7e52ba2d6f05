"""The other side of the wall: what runs in a zygote and, before any learner's byte is read, in its children.

It is started as `python -I` with nothing of Sensui on its path, so it imports the standard library and its
own modules only. It holds no secret: every child has a copy of its memory.

In reading order: `_main` the whole, `_messages` the words, `_loading` what is imported before the first fork, `_loop` one fork
per order, `_child` what a child does to itself, `_walls` the steps of each isolation.
"""
