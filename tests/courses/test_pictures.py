"""Two labs draw the same cats, so that their accuracies can be compared."""

from pathlib import Path

FOUNDATIONS = Path(__file__).parents[2] / "courses" / "foundations"


def test_the_deep_network_gets_the_pictures_of_the_single_neuron():
    neuron = FOUNDATIONS / "neuron" / "labs" / "logistic-regression" / "data.py"
    deep = FOUNDATIONS / "deep" / "labs" / "application" / "data.py"

    assert neuron.read_text(encoding="utf-8") == deep.read_text(encoding="utf-8")
