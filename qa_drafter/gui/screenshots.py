"""Pictures of the window: every mode and dialog, light and dark, in each language, with a sample agreement.

`python -m qa_drafter.gui.screenshots DIR`; with `--readme` also the picture that the README shows, with `--manual` only
those of the manual.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from itertools import product
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget

from qa_drafter.gui.app import application
from qa_drafter.gui.language import Language, speak
from qa_drafter.gui.manual_pictures import draw_manual
from qa_drafter.gui.scenes import scenes
from qa_drafter.gui.theme import apply_theme
from qa_drafter.resources import resource_path

_LANGUAGES: Final = (Language.ENGLISH, Language.GERMAN)


def main(arguments: Sequence[str]) -> int:
    """Draw everything into the folder named, and say what was drawn."""
    folders = [Path(argument) for argument in arguments if not argument.startswith("-")]
    folder = folders[0] if folders else Path("screenshots")
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # read when the application is made
    app = application([])
    app.setCursorFlashTime(0)  # a cursor that comes and goes would make every picture another one
    with tempfile.TemporaryDirectory(prefix="qa_drafter_") as place:
        if "--manual" in arguments:
            return _draw_manual(app, Path(place))
        for language, dark in product(_LANGUAGES, (False, True)):
            speak(app, language)
            apply_theme(app, dark)
            ending = ("-dark" if dark else "") + ("-de" if language is Language.GERMAN else "")
            for name, widget in scenes(Path(place, f"set{ending}")):
                _save(widget, folder / f"{name}{ending}.png")
                if "--readme" in arguments and name == "draft" and not ending:
                    _save(widget, resource_path("pictures", "window.png"))
    return 0


def _draw_manual(app: QApplication, place: Path) -> int:
    apply_theme(app, dark=False)
    for language in _LANGUAGES:
        speak(app, language)
        for path in draw_manual(place / language, str(language)):
            print(path)
    return 0


def _save(widget: QWidget, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not widget.grab().save(str(path)):
        raise OSError(f"{path} cannot be written")
    print(path)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
