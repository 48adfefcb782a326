"""One running program per user: a later start hands its files over to it and ends."""

from __future__ import annotations

import getpass
import hashlib
import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QDir, QLockFile, QObject, QSettings, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LATER: Final = 1500
"""Milliseconds after the start when the program begins to listen: nothing that the first look needs waits for it."""

_PATIENCE: Final = 3000
"""Milliseconds that a later start waits for an answer before it opens a window of its own."""

_TAKEN: Final = b"taken\n"


class OneProgram(QObject):
    """Whether this is the first start, and what later starts ask of it."""

    asked = Signal(object)  # tuple[Path, ...]: the files to open; none: come to the front

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = _name_of_user()
        self._lock = QLockFile(QDir.temp().filePath(f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # stale is the lock of a program that has ended, however long this one runs
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Take the place of the running program; False when another has it."""
        return self._lock.tryLock(0)

    def listen_later(self) -> None:
        """Begin to listen once the window has had its first look."""
        QTimer.singleShot(LATER, self, self.listen)

    def listen(self) -> None:
        """Hear later starts from now on."""
        from PySide6.QtNetwork import QLocalServer

        QLocalServer.removeServer(self._name)  # left behind by a program that was killed
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._server.listen(self._name)

    def hand_over(self, files: Sequence[Path]) -> bool:
        """Give the files to the running program; False when it does not answer."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_PATIENCE):
            return False
        socket.write(json.dumps([str(path.absolute()) for path in files]).encode() + b"\n")
        return socket.waitForReadyRead(_PATIENCE) and bytes(socket.readLine().data()) == _TAKEN

    def _greet(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.readyRead.connect(partial(self._hear, socket))
            socket.disconnected.connect(socket.deleteLater)

    def _hear(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            return
        files = _files_in(bytes(socket.readLine().data()))
        if files is not None:
            socket.write(_TAKEN)
            socket.flush()
            self.asked.emit(files)
        socket.disconnectFromServer()


def _files_in(line: bytes) -> tuple[Path, ...] | None:
    """The files that a line names; None when no start of ours wrote it."""
    try:
        names = json.loads(line)
    except ValueError:
        return None
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        return None
    return tuple(Path(name) for name in names)


def _name_of_user() -> str:
    # the place of the settings tells users apart, and a portable program from an installed one
    where = f"{getpass.getuser()} {QSettings().fileName()}"
    return f"qa_drafter-{hashlib.sha256(where.encode(errors='surrogateescape')).hexdigest()[:16]}"
