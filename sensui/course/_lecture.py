"""lecture.<lang>.md: scenes with narration, figures and questions on the spot."""

import re
from dataclasses import dataclass
from enum import StrEnum

from ._faults import Report, shown
from ._headings import Page, Part
from ._markdown import Node, list_items, nodes_of
from ._model import Block, Deeper, FigureBlock, Paragraph, Parameter, Quick, QuickChoice

DIRECTIVES = ("figure", "quick", "deeper")
CHOICE = re.compile(r"\[(?P<mark>[ xX])\]\s+(?P<text>.+?)\s+::\s+(?P<why>.+)", re.DOTALL)
PARAMETER = re.compile(r"(?P<key>[a-z][a-z0-9_-]*)=(?P<value>[^\s=]+)")


class FigureName(StrEnum):
    """The figures that a lecture can show."""

    NEURON = "neuron"
    SIGMOID = "sigmoid"
    COMPUTATION_GRAPH = "computation-graph"
    GRADIENT_DESCENT = "gradient-descent"
    BROADCASTING = "broadcasting"
    DECISION_BOUNDARY = "decision-boundary"
    LOSS_CURVES = "loss-curves"
    VECTORIZATION = "vectorization"


@dataclass(frozen=True, kw_only=True)
class OneScene:
    """A scene in one language."""

    id: str
    title: str
    body: str
    blocks: tuple[Block, ...]

    @property
    def figures(self) -> tuple[FigureBlock, ...]:
        """The figures in it."""
        return tuple(block for block in self.blocks if isinstance(block, FigureBlock))


@dataclass(frozen=True, kw_only=True)
class OneLecture:
    """A lecture in one language."""

    title: str
    scenes: tuple[OneScene, ...]


def lecture_of(report: Report, page: Page) -> OneLecture:
    """The scenes of one language."""
    titles = [node.title for node in page.before if node.kind == "heading" and node.level == 1 and node.title]
    if len(titles) != 1 or len(page.before) != 1:
        report.add(
            "title",
            found=f"{len(page.before)} blocks before the first scene" if page.before else "missing",
            expected="one `# Title`, and nothing more before the first `## Scene {#id}`",
            fix="Write the title on the first line and the rest into scenes.",
        )
    if not page.parts:
        report.add("scenes", found="missing", expected="scenes, `## Title {#id}`", fix="Write a scene.")
    return OneLecture(title="".join(titles[:1]), scenes=tuple(_scene(report, part) for part in page.parts))


def _scene(report: Report, part: Part) -> OneScene:
    read = (_block(report, node) for node in part.nodes)
    blocks = tuple(block for block in read if block is not None)
    if not any(isinstance(block, Paragraph) for block in blocks):
        report.add(
            part.id, found="a scene without a paragraph", expected="narration in paragraphs", fix="Write it."
        )
    scene = OneScene(id=part.id, title=part.title, body=part.body.strip(), blocks=blocks)
    if len(scene.figures) > 1:
        report.add(
            part.id,
            found=f"a scene with {len(scene.figures)} figures",
            expected="one figure at most",
            fix="Make a second scene.",
        )
    return scene


def _block(report: Report, node: Node) -> Block | None:
    if node.kind != "directive":
        return Paragraph(markdown=node.source)
    name, _, rest = node.title.partition(" ")
    match name:
        case "figure":
            return _figure(report, node, rest)
        case "quick":
            return _quick(report, node)
        case "deeper":
            return _deeper(report, node, rest)
    return None


def _figure(report: Report, node: Node, rest: str) -> FigureBlock:
    name, *words = rest.split() or [""]
    if name not in list(FigureName):
        report.add(
            f"line {node.line}",
            found=f"a figure named {name!r}",
            expected="one of " + ", ".join(f"`{figure}`" for figure in FigureName),
            fix="Write one of these names.",
        )
    params: dict[str, Parameter] = {}
    for word in words:
        match = PARAMETER.fullmatch(word)
        if match and match["key"] not in params:
            params[match["key"]] = parameter(match["value"])
        else:
            report.add(
                f"line {node.line}",
                found=shown(word),
                expected="`key=value`, each key once",
                fix="Write it so.",
            )
    if not node.inside.strip():
        report.add(
            f"line {node.line}",
            found="a figure without a caption",
            expected="a caption, which is also the text alternative",
            fix="Write the caption between the `:::`.",
        )
    return FigureBlock(name=name, params=params, caption=node.inside.strip())


def parameter(word: str) -> Parameter:
    """A figure's parameter: a whole number, a number or a word."""
    if re.fullmatch(r"-?[0-9]+", word):
        return int(word)
    if re.fullmatch(r"-?[0-9]*\.?[0-9]+(e-?[0-9]+)?", word):
        return float(word)
    return word


def _quick(report: Report, node: Node) -> Quick:
    inside = nodes_of(node.inside)
    lists = [one for one in inside if one.kind == "bullet_list"]
    items = (list_items(lists[-1].source) or ()) if lists else ()
    ask = "\n\n".join(one.source for one in inside if not lists or one is not lists[-1])
    choices = []
    for item in items:
        match = CHOICE.fullmatch(item)
        if match:
            correct = match["mark"] != " "
            choices.append(QuickChoice(text=match["text"], correct=correct, why=match["why"].strip()))
        else:
            report.add(
                f"line {node.line}",
                found=shown(item),
                expected="`- [ ] answer :: why it is wrong` or `- [x] answer :: why it is right`",
                fix="Write the answer so.",
            )
    right = sum(choice.correct for choice in choices)
    if not ask or len(items) < 2 or not right:
        report.add(
            f"line {node.line}",
            found=f"a question with {len(items)} answers, {right} of them right",
            expected="a question, two or more answers, and a right one among them",
            fix="Write what is missing.",
        )
    return Quick(ask=ask, choices=tuple(choices))


def _deeper(report: Report, node: Node, title: str) -> Deeper:
    if not title.strip() or not node.inside.strip():
        report.add(
            f"line {node.line}",
            found="`:::deeper` without a title or without a text",
            expected="`:::deeper Title` and the derivation",
            fix="Write what is missing.",
        )
    return Deeper(title=title.strip(), markdown=node.inside.strip())
