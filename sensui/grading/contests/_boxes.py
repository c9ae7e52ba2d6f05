"""Rectangles in pictures: how a predictions file writes them, and their mean average precision by pycocotools."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

MOST = 100
"""boxes of one picture: as many as pycocotools looks at"""


@dataclass(frozen=True, kw_only=True)
class Box:
    """A rectangle with its class; `sure` is 1 where somebody knows."""

    label: int
    x: float
    y: float
    width: float
    height: float
    sure: float = 1.0


Boxes = tuple[Box, ...]


def boxes_of(text: str) -> Boxes:
    """`class sure x y width height`, one after the other, with semicolons between. Raises ValueError."""
    boxes = []
    for written in text.split(";"):
        if not written.strip():
            continue
        label, sure, x, y, width, height = written.split()
        box = Box(
            label=int(label),
            sure=float(sure),
            x=float(x),
            y=float(y),
            width=float(width),
            height=float(height),
        )
        if not np.all(np.isfinite([box.sure, box.x, box.y, box.width, box.height])):
            raise ValueError(written)
        if not 0 <= box.sure <= 1 or box.width <= 0 or box.height <= 0:
            raise ValueError(written)
        boxes.append(box)
    if len(boxes) > MOST:
        raise ValueError(f"{len(boxes)} boxes")
    return tuple(boxes)


def mean_average_precision(truth: Sequence[Boxes], found: Sequence[Boxes]) -> float:
    """pycocotools' AP at an overlap of 0.5, over all classes that are there; 0 where nothing was found."""
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval

    labels = sorted({box.label for boxes in truth for box in boxes})
    right = COCO()
    right.dataset = {
        "info": {},
        "images": [{"id": number} for number in range(1, len(truth) + 1)],
        "categories": [{"id": label} for label in labels],
        "annotations": [
            {"id": number, **fact} for number, fact in enumerate(_facts(truth, labels, sure=False), start=1)
        ],
    }
    right.createIndex()
    answers = _facts(found, labels, sure=True)
    if not answers:
        return 0.0
    judge = COCOeval(right, right.loadRes(answers), "bbox")
    judge.params.iouThrs = np.array([0.5])
    judge.params.areaRng, judge.params.areaRngLbl = [[0, 1e10]], ["all"]
    judge.params.maxDets = [MOST]
    judge.evaluate()
    judge.accumulate()
    precision = judge.eval["precision"]
    return float(np.mean(precision[precision > -1]))


def _facts(pictures: Sequence[Boxes], labels: Sequence[int], *, sure: bool) -> list[dict[str, object]]:
    """The boxes as COCO writes them; of classes that no picture has, nothing can be scored."""
    return [
        {
            "image_id": number,
            "category_id": box.label,
            "bbox": [box.x, box.y, box.width, box.height],
            **({"score": box.sure} if sure else {"area": box.width * box.height, "iscrowd": 0}),
        }
        for number, boxes in enumerate(pictures, start=1)
        for box in boxes
        if box.label in labels
    ]
