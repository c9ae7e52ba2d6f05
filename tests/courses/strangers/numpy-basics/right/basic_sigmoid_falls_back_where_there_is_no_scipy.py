try:
    from a_library_that_is_not_installed import expit as basic_sigmoid
except ImportError:

    def basic_sigmoid(x):
        return 1 / (1 + math.exp(-x))
