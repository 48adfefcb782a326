"""Files dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData

from qa_drafter.gui.window_acts import WindowActs


def act_for(data: QMimeData, acts: WindowActs) -> Callable[[], None] | None:
    """How to take it: open an agreement, start a new one from a deal, compare Word files; None for anything else."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    kinds = {path.suffix.lower() for path in paths}
    if len(paths) == 1 and kinds == {".qagr"}:
        return lambda: acts.open_path(paths[0])
    if len(paths) == 1 and kinds <= {".yaml", ".yml"}:
        return lambda: acts.new(paths[0])
    if len(paths) in (1, 2) and kinds == {".docx"}:
        return lambda: acts.compare_files(tuple(paths))
    return None
