"""The interview: the facts of a deal, page by page, with what each answer switches on."""
