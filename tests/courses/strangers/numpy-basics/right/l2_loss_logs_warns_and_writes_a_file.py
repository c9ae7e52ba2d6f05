import logging, sys, tempfile, warnings
logging.basicConfig(level=logging.DEBUG)

def l2_loss(yhat, y):
    logging.debug("l2")
    warnings.warn("careful")
    print("to stderr", file=sys.stderr)
    with tempfile.TemporaryFile() as file:
        file.write(b"x")
    return float(((y - yhat) ** 2).sum())
