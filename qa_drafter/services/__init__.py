"""The acts of the user: one transaction, one audit row, one Changed. Where the rooms below meet."""
