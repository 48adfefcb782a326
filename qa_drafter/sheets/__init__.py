"""The responsibility matrices as an Excel workbook: written, and read back as what a person changed."""
