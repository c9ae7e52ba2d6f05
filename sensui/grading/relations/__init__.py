"""Named relations between what came and what was expected, each true whenever it is said.

`shape` has those of forms, `value` those of numbers. The first that holds is told; each ends with a question.
"""

from ._relate import relation_of
from ._seen import Seen

__all__ = ["Seen", "relation_of"]
