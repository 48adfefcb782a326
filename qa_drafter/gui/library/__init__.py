"""The workbench of the clause library: browse, search, edit, review, approve, compare, impact."""
