"""
exercise = "grid_settings"
note = { en = "A table for each dial, laid flat.", ja = "つまみごとの表を作り、平らに並べます。" }
"""


def grid_settings(dials, k):
    ladders = [from_share(np.linspace(0, 1, k), *dial) for dial in dials.values()]
    tables = [table.ravel() for table in np.meshgrid(*ladders, indexing="ij")]
    return [{name: table[i] for name, table in zip(dials, tables)} for i in range(k ** len(dials))]
