def basic_sigmoid(x):
    match x:
        case 0:
            return 0.5
        case _ if x > 0:
            return 1 / (1 + math.exp(-x))
        case _:
            return 1 - basic_sigmoid(-x) if x > -20 else math.exp(x)
