"""Public holidays and times that count working days: the one home of the package holidays."""
