import functools
import logging
import warnings

logger = logging.getLogger(__name__)


def without_warnings(function):
    @functools.wraps(function)
    def inner(*args, **kwargs):
        with np.errstate(over="ignore"):
            logger.warning("calling %s", function.__name__)
            return function(*args, **kwargs)

    return inner


@without_warnings
def sigmoid(z):
    warnings.warn("this may overflow")
    return 1 / (1 + np.exp(-z))
