"""The window: widgets over the services. Asks for edits and shows answers; decides nothing about agreements."""
