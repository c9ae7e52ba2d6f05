async def f(x):
    # BEGIN SOLUTION
    await x
    await g(x)
    y = await g(x)
    async for a in x:
        yield a
    async with x as y:
        return
    # END SOLUTION
