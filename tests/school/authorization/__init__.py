"""Who may open which address: one module per app, one entry per address, all of them walked by test_authorization.py.

An app's module holds `ENTRIES`, a dict from the address's name (`"labs:verdict"`; the route itself where it has no
name) to one entry, or to a tuple of entries where methods differ:

    from .entries import hidden, in_offering, open_to_all, own, signed_in, with_token

    ENTRIES = {
        "discussion:questions": signed_in(),
        "labs:verdict": own(a_submission),          # a_submission(world, person) makes one, and returns its kwargs
        "teaching:gradebook": in_offering(Role.INSTRUCTOR),
    }
"""
