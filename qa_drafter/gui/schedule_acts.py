"""The schedules that the parties fill in, as an act of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from qa_drafter.gui.bridge import AgreementBridge
from qa_drafter.services.schedules import Schedules


class ScheduleActs(QObject):
    """Opens the sheet and keeps it true to the agreement."""

    def __init__(self, window: QWidget, bridge: AgreementBridge) -> None:
        super().__init__(window)
        self._window, self._bridge = window, bridge

    def fill_in(self, schedule: str = "") -> None:
        """Show the schedules to be filled in, that one first."""
        from qa_drafter.gui.dialogs.schedules import SchedulesSheet

        reading = self._bridge.reading
        if reading is None:
            return
        bridge = self._bridge
        sheet = SchedulesSheet(Schedules(reading.opened), bridge.perform_act, bridge.stack.undo, self._window)
        if schedule:
            sheet.choose(schedule)
        bridge.changed.connect(sheet.refresh)
        sheet.open()
