"""Questions about places on the disk that are answered and never raised: what may not be looked at is not there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo


def exists(path: Path) -> bool:
    """Whether there is anything."""
    return QFileInfo(str(path)).exists()


def is_file(path: Path) -> bool:
    """Whether there is a file."""
    return QFileInfo(str(path)).isFile()


def is_folder(path: Path) -> bool:
    """Whether there is a folder."""
    return QFileInfo(str(path)).isDir()


def written_at(path: Path) -> float:
    """When a file was written last, in seconds; 0 for one that is not there."""
    info = QFileInfo(str(path))
    return info.lastModified().toMSecsSinceEpoch() / 1000 if info.exists() else 0.0


def is_same(one: Path, other: Path) -> bool:
    """Whether both name the same file, which is there."""
    return exists(one) and QFileInfo(str(one)) == QFileInfo(str(other))


def typed_path(text: str, folder: Path) -> Path:
    """The path that a person means: `~` is the own home, a bare name lies in `folder`."""
    path = Path(text.strip())
    try:
        path = path.expanduser()
    except RuntimeError:  # the home of somebody who is not known here
        return path
    return path if path.is_absolute() else folder / path
