"""`annotator codebook …`: check a file, show, use, export and compare codebooks."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.padding import Padding
from rich.text import Text

from annotator.cli.options import Json, Project, file_path, opened
from annotator.cli.output import console, is_terminal, printable, printed, say, say_json, say_table
from annotator.exchange.codebook_file import codebook_to_plain, diff_codebooks
from annotator.model.codebook import Codebook
from annotator.model.errors import CodebookProblem
from annotator.model.names import visible
from annotator.workspace.codebooks import TABLES, export_codebook, read_codebook, use_codebook

commands = typer.Typer()
codebook = typer.Typer(no_args_is_help=True, help="Check, show, use, export and compare codebooks.")
commands.add_typer(codebook, name="codebook")
CodebookFile = Annotated[str, typer.Argument(metavar="FILE", help="A codebook file (YAML, CSV or QDC).")]


@codebook.command()
def check(file: CodebookFile, json: Json = False) -> None:
    """Say everything that is wrong with a codebook file."""
    try:
        loaded = read_codebook(file_path(file))
    except CodebookProblem as problem:
        if not json:
            raise
        say_json({"problems": [{"line": p.line, "column": p.column, "message": p.message} for p in problem.problems]})
        raise typer.Exit(1) from None
    if json:
        say_json({"problems": []})
    else:
        say(f"{visible(loaded.name)} {loaded.version}: {len(loaded)} codes, nothing wrong.")


@codebook.command()
def show(project: Project, json: Json = False) -> None:
    """Print the project's codes with their definitions."""
    with opened(project) as workspace:
        codes = workspace.codebook
        counts = {code.id: workspace.count(code=code.id) for code in codes}
    if json:
        say_json(codebook_to_plain(codes))
        return
    if is_terminal() and len(codes):
        _say_outline(codes, counts)
        return
    say_table(
        ("Code", "Id", "Key", "Codings", "Definition"),
        [
            (
                "  " * (len(codes.ancestry(code.id)) - 1) + code.name + (" (retired)" if code.retired else ""),
                code.id,
                code.key,
                counts[code.id] if code.codable else "",
                code.definition,
            )
            for code in codes
        ],
        empty="No codes yet. Bring a codebook in with: annotator codebook use PROJECT FILE",
        right=(3,),
    )


def _say_outline(codes: Codebook, counts: dict[str, int]) -> None:
    """On a terminal: the tree, each code with its definition below."""
    out = console()
    with printed():
        for code in codes:
            indent = 2 * (len(codes.ancestry(code.id)) - 1)
            facts = [code.id, *([f"key {code.key}"] if code.key else []), *(["retired"] if code.retired else [])]
            if code.codable:
                facts.append("1 coding" if counts[code.id] == 1 else f"{counts[code.id]} codings")
            line = Text().append(visible(code.name), style="bold").append(f"  {visible(', '.join(facts))}", style="dim")
            out.print(Padding(line, (0, 0, 0, indent)))
            if code.definition:
                out.print(Padding(Text(printable(code.definition)), (0, 0, 0, indent + 2)))


@codebook.command()
def use(project: Project, file: CodebookFile, json: Json = False) -> None:
    """Take a codebook file into the project; used codes that it lacks are retired."""
    with opened(project) as workspace:
        loaded = read_codebook(file_path(file), workspace.codebook)
        used = use_codebook(workspace, loaded)
    if json:
        kinds = ("added", "changed", "reworded", "retired", "removed")
        say_json({kind: list(getattr(used, kind)) for kind in kinds})
        return
    say(f"The project now uses {visible(loaded.name)} {loaded.version}, {len(loaded)} codes.")
    if used.changed:
        say(f"Mean something else: {', '.join(used.changed)}")
    if used.retired:
        say(f"Retired, because they have codings and the file lacks them: {', '.join(used.retired)}")
    if used.removed:
        say(f"Removed, unused: {', '.join(used.removed)}")


@codebook.command()
def export(
    project: Project,
    file: Annotated[str, typer.Argument(metavar="FILE", help="Where to: .yaml, .csv, .html or .docx (both to print).")],
    json: Json = False,
) -> None:
    """Write the project's codebook as a file."""
    with opened(project) as workspace:
        written = export_codebook(workspace, file_path(file))
    if json:
        say_json({"file": str(written)})
    else:
        say(f"Wrote {visible(str(written))}")


@codebook.command()
def diff(
    a: Annotated[str, typer.Argument(metavar="A", help="A codebook file or a project.")],
    b: Annotated[str, typer.Argument(metavar="B", help="A codebook file or a project.")],
    json: Json = False,
) -> None:
    """Tell what differs between two codebooks."""
    found = diff_codebooks(_codebook_in(a), _codebook_in(b))
    if json:
        say_json(
            [
                {
                    "kind": d.kind.value,
                    "code": d.code,
                    "field": d.field,
                    "before": d.before,
                    "after": d.after,
                    "suggests": d.suggestion.value,
                }
                for d in found
            ]
        )
        return
    say_table(
        ("What", "Code", "Field", "Before", "After", "Suggests"),
        [(d.kind.value, d.code, d.field, d.before, d.after, d.suggestion.value) for d in found],
        empty="The two codebooks are the same.",
    )


def _codebook_in(name: str) -> Codebook:
    path = file_path(name)
    if path.suffix.lower() in {".yaml", ".yml", *TABLES}:
        return read_codebook(path)
    with opened(name) as workspace:
        return workspace.codebook
