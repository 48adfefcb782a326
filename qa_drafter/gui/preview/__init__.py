"""The live page: the document that Word would be given, laid out on sheets while it is edited."""
